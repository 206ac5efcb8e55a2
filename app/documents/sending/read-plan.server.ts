import { composeRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { planSending, type SendingChoices, type SendingProblem } from './plan-sending.ts';
import { sendingOptions, type SendingOptions } from './sending-options.ts';

/** What a sender chose, held against the form and the parties. No problems: it can be sent so. */
export async function readPlan(
  services: Services,
  loaded: LoadedRecord,
  read: (options: SendingOptions) => SendingChoices,
): Promise<{ choices: SendingChoices; problems: SendingProblem[] }> {
  const { template, parties } = await composeRecord(services, loaded);
  const choices = read(sendingOptions(template, parties));
  return { choices, problems: planSending(template, parties, choices).problems };
}
