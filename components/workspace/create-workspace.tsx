"use client";
import { useState } from "react";
import { ask } from "#components/account/ask";
import { Form, Submit } from "#components/account/form";
import { leaveFor, useForm } from "#components/account/use-form";
import { TextField } from "#components/ui/text-field";
import { proposeSlug } from "./propose-slug";

/** The address follows the name until somebody writes one of their own. */
export function CreateWorkspace() {
  const [slug, setSlug] = useState("");
  const [own, setOwn] = useState(false);
  const form = useForm<"name" | "slug">(async (wanted) => {
    const made = await ask((api) => api.workspace.create.mutate(wanted));
    return leaveFor(`/${made.slug}/home`);
  });
  return (
    <Form form={form}>
      <TextField
        label="Name"
        name="name"
        autoComplete="organization"
        required
        maxLength={60}
        defaultValue={form.values.name}
        onChange={({ target }) => own || setSlug(proposeSlug(target.value))}
        error={form.errors.name}
      />
      <TextField
        label="Address"
        name="slug"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={40}
        value={slug}
        onChange={({ target }) => {
          setSlug(target.value);
          setOwn(target.value !== "");
        }}
        help={slug ? `Its pages will begin with /${slug}/` : "The first part of its pages’ addresses: small letters, digits, hyphens."}
        error={form.errors.slug}
      />
      <div>
        <Submit form={form} busy="Creating it…">
          Create the workspace
        </Submit>
      </div>
    </Form>
  );
}
