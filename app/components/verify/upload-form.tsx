import { Button, ErrorMessage, Field, FileInput, Label, Paragraph } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import { useWords } from '../words.tsx';

/** Choose or drop a PDF; a browser lets files be dropped on the input itself, so it works without the page's script. */
export function UploadForm(props: {
  error: string | null;
  megabytes: number;
  /** The code of the document that it should be. */
  reference?: string;
}) {
  const { error, megabytes, reference } = props;
  const t = useWords('verify');
  const text = error && t(`problems.${error}`, { megabytes });
  return (
    <Form method="post" action="/verifieer" encType="multipart/form-data" className="panel">
      {reference && <input type="hidden" name="kenmerk" value={reference} />}
      <Field invalid={Boolean(text)} className="ams-mb-m">
        <Label htmlFor="bestand">{t('upload.label')}</Label>
        <Paragraph id="bestand-help" size="small">
          {t('upload.hint', { megabytes })}
        </Paragraph>
        {text && <ErrorMessage id="bestand-error">{text}</ErrorMessage>}
        <FileInput
          id="bestand"
          name="bestand"
          accept="application/pdf,.pdf"
          required
          aria-describedby={text ? 'bestand-help bestand-error' : 'bestand-help'}
        />
      </Field>
      <Button type="submit">{t('upload.submit')}</Button>
    </Form>
  );
}
