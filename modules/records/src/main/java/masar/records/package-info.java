/**
 * Agencies, posts, employees and their effective-dated careers. Nothing in a career is ever overwritten: every version carries the
 * days for which it is true and the moments between which it was known.
 *
 * <p>Offers: {@link masar.records.Records} (the unified record, on both time axes), {@link masar.records.Careers} (entering events),
 * {@link masar.records.ServiceEnds} (ends of service as decided), {@link masar.records.Appointments} (taking on who serves nowhere),
 * {@link masar.records.Corrections} (changes of fields, as approved), {@link masar.records.People} (finding people), {@link masar.records.Ages} (by date of birth),
 * {@link masar.records.ServiceLines} (birth, services and spells of everybody),
 * {@link masar.records.Workplaces} and {@link masar.records.PeopleByPlace} (seats of posts, and who works where),
 * {@link masar.records.Agencies} and {@link masar.records.Reference} (reference data), {@link masar.records.Import} (bulk), {@link masar.records.Boards} and {@link masar.records.Headcounts} (figures).
 * Announces within the transaction: {@link masar.records.CareerChanged}, {@link masar.records.RecordCorrected},
 * {@link masar.records.WorkplaceChanged}.
 * Needs: identity for who may, journal for the trail.
 */
package masar.records;
