// Loaded before every part: when whoever started it is gone, however that happened, it goes too.
process.on("disconnect", () => process.exit(0));
