"use client";
import { Checkbox } from "#components/ui/checkbox";
import { PasswordField } from "#components/ui/password-field";
import { Select } from "#components/ui/select";
import { Switch } from "#components/ui/switch";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { Entry } from "./entry";

const tariffs = [
  { value: "tracker", label: "Tracker 24" },
  { value: "fixed", label: "Fixed 12", note: "Ends on 14 December" },
  { value: "old", label: "Standard 2019", disabled: true },
];

export function FieldSpecimen() {
  return (
    <Entry title="Fields" note="The label is above, the type is at its right, help or error below. The border is 3:1.">
      <div className="grid gap-5 desk:grid-cols-2 wide:grid-cols-4">
        <TextField asKey label="first_name" hint="text" defaultValue="Amara" />
        <Select asKey label="tariff_offer" hint="choice" options={tariffs} defaultValue="tracker" />
        <TextField asKey label="saving_year" hint="number, £" defaultValue="eighty-six" error="A number, such as 86. Your text is kept." />
        <div className="grid content-start gap-2 pt-5.5">
          <Switch label="Yes, it has solar" defaultChecked />
          <Checkbox label="I read every removed line" defaultChecked />
        </div>
        <TextField label="Work e-mail" hint="required" type="email" placeholder="you@larkfield.example" />
        <PasswordField label="Password" hint="12 or more" defaultValue="a good long phrase" help="A few words are better than one odd one." />
        <TextArea label="Why" hint="optional" defaultValue="Of 40 people asked, 31 could not say what 7 % of their bill was" />
        <div className="grid content-start gap-2 pt-5.5">
          <Switch label="Send me a digest" help="Mondays, before eight." />
          <Checkbox label="Everyone in Support" checked="indeterminate" />
          <TextField label="Key" defaultValue="renewal-email" disabled />
        </div>
      </div>
    </Entry>
  );
}
