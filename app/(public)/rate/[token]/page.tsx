import { LinkRefused, RateForm } from "#components/rating/rate-form";
import { callerFor } from "#server/api/page";

export const metadata = { title: "Did it work?", robots: { index: false } };

export default async function Rate({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await callerFor().rating.peek({ token });
  return link.valid ? <RateForm address={`/rate/${token}/given`} chosen={link.chosen} /> : <LinkRefused sentence={link.sentence} />;
}
