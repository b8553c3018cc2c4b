package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** What a part of a statement says to the pension body, and that it arrived. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the outbox")
class ContributionLetters {
    @Inject ContributionBook book;
    @Inject CivilClock clock;

    /** The message of a part; empty where the body has it already. */
    public Optional<String> part(String messageId) {
        ContributionPartRow part = book.part(messageId, false).orElseThrow();
        ContributionStatementRow statement = book.em.find(ContributionStatementRow.class, part.statementId);
        return part.takenAt != null ? Optional.empty() : Optional.of(ContributionFile.part(part, statement, book.lines(part)));
    }

    /** The question for the figures of a part; empty where they came meanwhile. */
    public Optional<String> asking(String messageId, String day) {
        ContributionPartRow part = book.part(messageId, false).orElseThrow();
        return part.answered > 0 ? Optional.empty() : Optional.of(ContributionFile.asking(part, LocalDate.parse(day)));
    }

    /** The part has arrived; twice is once. */
    public void taken(String messageId) {
        ContributionPartRow part = book.part(messageId, true).orElseThrow();
        part.takenAt = part.takenAt == null ? book.now() : part.takenAt;
    }
}
