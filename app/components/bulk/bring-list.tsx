import {
  Button,
  ErrorMessage,
  Field,
  FileInput,
  Heading,
  Label,
  Link as DownloadLink,
  OrderedList,
  Paragraph,
} from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';

interface BringListProps {
  /** The draft that all documents are made after. */
  id: string;
  limits: { megabytes: number; rows: number; columns: number };
  /** Key below `upload.problems` in bulk.json. */
  problem: string | null;
}

/** What sending to many is, and the place to bring a list. */
export function BringList({ id, limits, problem }: BringListProps) {
  const t = useWords('bulk');
  const text = problem === null ? null : t(`upload.problems.${problem}`, limits);
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={text === null ? [] : [{ name: 'list', text }]} />
      <section className="section">
        <Heading level={2}>{t('upload.how')}</Heading>
        <OrderedList>
          {['draft', 'list', 'check', 'send'].map((step) => (
            <OrderedList.Item key={step}>{t(`upload.steps.${step}`)}</OrderedList.Item>
          ))}
        </OrderedList>
        <p>
          <DownloadLink href={`/documenten/${id}/velen/lijst.csv`}>{t('upload.sample')}</DownloadLink>
        </p>
      </section>
      <Form method="post" encType="multipart/form-data" className="panel" reloadDocument>
        <Field invalid={text !== null} className="ams-mb-m">
          <Label htmlFor="list">{t('upload.label')}</Label>
          <Paragraph id="list-help" size="small">
            {t('upload.help', limits)}
          </Paragraph>
          {text !== null && <ErrorMessage id="list-error">{text}</ErrorMessage>}
          <FileInput
            id="list"
            name="list"
            accept=".csv,.xlsx,text/csv"
            aria-describedby={text === null ? 'list-help' : 'list-help list-error'}
          />
        </Field>
        <Button type="submit">{t('upload.submit')}</Button>
      </Form>
      <p>
        <DownloadLink href="/reeksen">{t('lists')}</DownloadLink>
      </p>
    </>
  );
}
