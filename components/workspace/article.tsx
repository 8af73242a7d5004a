/** "an approver", "a viewer". */
export const aRole = (role: string) => `${/^[aeio]/.test(role) ? "an" : "a"} ${role}`;
