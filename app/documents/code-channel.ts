/** A code goes by another way than the link where there is one; else by the same, and the evidence sheet says so. */
export function codeChannel(services: { sms: unknown }, person: { phone: string | null }): 'sms' | 'email' {
  return services.sms && person.phone ? 'sms' : 'email';
}
