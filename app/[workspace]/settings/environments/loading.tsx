import { SectionSkeleton } from "#components/workspace/section-skeleton";

export default SectionSkeleton;
