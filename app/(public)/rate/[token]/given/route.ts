import { redirect } from "next/navigation";
import { rateByForm } from "#server/api/rate-by-form";

export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  await rateByForm(token, await request.formData());
  redirect(`/rate/${token}`);
}
