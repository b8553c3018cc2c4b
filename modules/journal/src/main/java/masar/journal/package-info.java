/**
 * What must not be lost: who did what (the hash-chained audit), what has been promised to others (the outbox), and what is due
 * once a day.
 * <p>Offers: {@link masar.journal.Audit} to record and read acts; {@link masar.journal.Outbox} for messages that must arrive, sent in
 * the caller's transaction and delivered at least once by a {@link masar.journal.Courier}; {@link masar.journal.Mails} and
 * {@link masar.journal.Sms} on top of it; {@link masar.journal.DailyRuns}, which run every {@link masar.journal.DailyTask} once for
 * each day in the whole cluster.
 * <p>Announces nothing. Needs: couriers and daily tasks, which the modules above lend by CDI; who is acting, from
 * {@link masar.kernel.Acting}.
 */
package masar.journal;
