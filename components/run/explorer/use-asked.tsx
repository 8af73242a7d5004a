"use client";
import { useAddress } from "#components/ui/use-address";
import { addressOf, askedIn } from "./asked";

export const useAsked = () => useAddress({ askedIn, addressOf });
