/** Text by a person or a model, read at a calm width. */
export const PersonaText = ({ text }: { readonly text: string }) => (
  <div dir="auto" className="max-w-[68ch] text-read whitespace-pre-wrap wrap-anywhere">
    {text}
  </div>
)
