package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.performance.law.Shares;

/** Makes the next edition of a year's shares in a transaction of its own: where another makes it at the same time, that of the asker lives on. */
@ApplicationScoped
@OpenToAll("asked by Spreads alone, which guards it")
class NewShares {
    @Inject CharterBook book;
    @Inject Caller caller;
    @Inject Audit audit;

    @Transactional(TxType.REQUIRES_NEW)
    public YearShares make(int year, Shares shares, String circular, LocalDate circularDate, String token) {
        int editions = book.em.createQuery("select count(s) from SharesRow s where s.year = :year", Long.class).setParameter("year", year).getSingleResult().intValue();
        SharesRow row = new SharesRow(year, editions + 1, shares, circular, circularDate, token);
        row.enteredBy = caller.nationalId().isEmpty() ? "house" : caller.nationalId();
        row.enteredAt = book.now();
        book.em.persist(row);
        book.em.flush();
        audit.record(AuditEntry.of("shares.entered").by(Power.MINISTRY_OFFICER).on("shares", year).changed("", row.percents).because(row.circular));
        return row.told();
    }
}
