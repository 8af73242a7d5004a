import type { Chance } from "./chance";

/** Landlords, shops and homes for the old that are customers of Larkfield; who buys more comes first. */
export const customers = [
  ...["Northgate Housing", "Tawe Valley Homes", "Cardigan Bay Dairies", "Gower Coastal Lettings", "Castell Care Homes", "Brynmill Student Lets"],
  ...["Mumbles Bakery", "Afan Joinery", "Pontardawe Leisure Centre", "Llwyn Onn School", "Dulais Brewery", "Swansea Bay Laundry"],
  ...["Penrice Farm", "Neath Market Traders", "Cwm Heating", "Oystermouth Dental", "Killay Garden Centre", "Amman Valley Steel"],
  ...["Burry Port Marina", "Clydach Print Works", "Port Eynon Holiday Park", "Gorseinon Motors", "Sketty Veterinary", "Kidwelly Tinplate"],
  ...["Loughor Boat Yard", "Ystalyfera Co-op", "Bishopston Nursery", "Glanrhyd Care", "Morriston Tyres", "Ffynone Clinic"],
];

/** Where complaints gathered: their refunds went to accounts that were closed. */
export const unhappy = "Northgate Housing";
const unhappyDays = { from: 24, to: 9 };

export const isUnhappyDay = (day: number) => day <= unhappyDays.from && day >= unhappyDays.to;

/** Most who write are homes, which have no name here. */
export function customerOf(chance: Chance, share: number, crowd: number): string {
  if (chance.likely(crowd)) return unhappy;
  if (!chance.likely(share)) return "";
  return customers[Math.floor(chance.next() * chance.next() * customers.length)] ?? "";
}
