export const henrik = "Henrik Lund";
export const joanna = "Joanna Adeyemi";
export const tomasz = "Tomasz Wilk";
export const sam = "Sam Whitlock";
export const ravi = "Ravi Menon";
export const priya = "Priya Raman";
export const mei = "Mei Tanaka";
export const ines = "Ines Carvalho";
