import { letter, type Letter } from "./letter";

interface Linked {
  /** Absent when nobody told us. */
  name?: string;
  link: string;
}

export const confirmAddressLetter = ({ name, link }: Linked): Letter =>
  letter({
    subject: "Confirm your address for Galley",
    name,
    opening: "Welcome to Galley. One step is left: open this page and choose a password, so that we know this address is yours.",
    link,
    note: "The link works once, for 24 hours.",
    why: "Somebody signed up for Galley with this address. If it wasn't you, ignore this letter: without that step no account is made.",
  });

export const accountExistsLetter = ({ name, home }: { name?: string; home: string }): Letter =>
  letter({
    subject: "You already have a Galley account",
    name,
    opening: "Somebody, perhaps you, tried to sign up for Galley with this address. It has an account already, so nothing was changed. Sign in here; if the password has slipped your mind, you can ask for a link instead.",
    link: `${home}/sign-in`,
    why: "You get this letter because the address is yours. If you didn't try to sign up, ignore it: your account is as safe as it was.",
  });

export const signInLetter = ({ name, link }: Linked): Letter =>
  letter({
    subject: "Your link to sign in to Galley",
    name,
    opening: "Here is the link you asked for. Open the page and press the button to sign in.",
    link,
    note: "The link works once, for an hour.",
    why: "Somebody asked for it with your address. If it wasn't you, ignore this letter: nobody gets in without the link.",
  });

export const noAccountLetter = ({ home }: { home: string }): Letter =>
  letter({
    subject: "There is no Galley account for this address",
    opening: "Somebody, perhaps you, asked to sign in to Galley with this address, and it has no account. If you signed up with another address, use that one. If you are new here, you are welcome to start:",
    link: `${home}/sign-up`,
    why: "You get this letter because your address was typed in. If it wasn't you, ignore it: nothing is kept and nothing will follow.",
  });

export const resetPasswordLetter = ({ name, link }: Linked): Letter =>
  letter({
    subject: "Choose a new password for Galley",
    name,
    opening: "Here is the link to choose a new password. Once you have, every browser that is signed in to your account is signed out.",
    link,
    note: "The link works once, for an hour.",
    why: "Somebody asked for it with your address. If it wasn't you, ignore this letter: your password stays as it is.",
  });
