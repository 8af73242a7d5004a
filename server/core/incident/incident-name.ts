/** What an incident is called wherever it is spoken of. */
export const incidentName = (serial: number) => `INC-${serial}`;
