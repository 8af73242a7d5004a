"use client";
import { useEffect, useState } from "react";

/** Somebody reads the list while their pointer is on it, or once they have gone down it. */
export function useReading() {
  const [over, setOver] = useState(false);
  const [down, setDown] = useState(false);
  useEffect(() => {
    const look = () => setDown(window.scrollY > 200);
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, []);
  return { reading: over || down, bind: { onPointerEnter: () => setOver(true), onPointerLeave: () => setOver(false), onFocus: () => setOver(true), onBlur: () => setOver(false) } };
}
