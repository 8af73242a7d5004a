import { plainCopy } from "#server/core/tool/tools";
import { toolNamed } from "#server/core/tool/tools-for";

/** A tool as people write it; what was only copied went nowhere that has a name. */
export const sayTool = (tool: string) => (tool === "" || tool.toLowerCase() === plainCopy.name.toLowerCase() ? "" : toolNamed(tool).name);
