package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.storage.ContentStore;
import masar.requests.Notices;
import masar.retirement.ContributionFigures.Figure;
import masar.retirement.PensionAnswers.Heard;

/** Holds the pension body's figures of a part against ours, in one transaction: a difference becomes a task of the agency's HR. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called when the signature is proven")
class ContributionAnswers {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    @Inject ContributionBook book;
    @Inject Powers powers;
    @Inject Notices notices;
    @Inject Audit audit;

    /** The same answer twice is once; an older one than what is known changes nothing. */
    public Heard take(ContributionFigures said, String content) {
        Optional<ContributionPartRow> found = book.part(said.about(), true);
        if (found.isEmpty()) {
            return new Heard(404, "no part of this name");
        }
        ContributionPartRow part = found.get();
        String hash = hash(content);
        if (part.answerId.equals(said.id())) {
            return part.answerHash.equals(hash) ? new Heard(200, "known already") : new Heard(409, "the same id came with another content");
        } else if (said.place() == part.answered) {
            return new Heard(409, "another answer has this number");
        } else if (said.place() < part.answered) {
            return new Heard(200, "older than what is known");
        }
        part.answered = said.place();
        part.answerId = said.id();
        part.answerHash = hash;
        // Whoever answers a part has it, though we may not have heard so.
        part.takenAt = part.takenAt == null ? book.now() : part.takenAt;
        // The statement is held: a part and its correction may be answered at once, and a person stands in it once.
        ContributionStatementRow statement = book.em.find(ContributionStatementRow.class, part.statementId, LockModeType.PESSIMISTIC_WRITE);
        long differ = compare(part, said);
        audit.record(AuditEntry.of("contribution.answered").in(statement.agency).on("contribution", statement.id).changed("", part.messageId + ": " + differ + "/" + said.people().size()));
        if (differ > 0) {
            tell(statement);
        }
        return new Heard(200, "taken");
    }

    private long compare(ContributionPartRow part, ContributionFigures said) {
        List<ContributionLineRow> ours = book.lines(part);
        Map<String, ContributionLineRow> mine = ours.stream().collect(Collectors.toMap(l -> l.nationalId, l -> l));
        Map<String, ContributionLineRow> elsewhere = book.lines(part.statementId, said.people().keySet().stream().filter(id -> !mine.containsKey(id)).toList());
        // Whom the body does not name it has nothing of.
        ours.forEach(line -> heard(line, said.people().getOrDefault(line.nationalId, new Figure(NOTHING, NOTHING))));
        List<ContributionLineRow> others = said.people().entrySet().stream().filter(e -> !mine.containsKey(e.getKey())).map(e -> {
            ContributionLineRow line = elsewhere.getOrDefault(e.getKey(), new ContributionLineRow(part.statementId, e.getKey()));
            heard(line, e.getValue());
            if (line.id == 0) {
                book.em.persist(line);
            }
            return line;
        }).toList();
        return Stream.concat(ours.stream(), others.stream()).filter(l -> l.state.isOpen()).count();
    }

    private static void heard(ContributionLineRow line, Figure figure) {
        line.heard(figure.employee(), figure.agency());
    }

    private void tell(ContributionStatementRow statement) {
        powers.holders(Power.HR_SPECIALIST, statement.agency, "").forEach(officer -> notices.tell(officer, "contribution.notice", "/agency/contribution?id=" + statement.id,
                "contribution:" + statement.id, statement.month));
    }

    private static String hash(String content) {
        return ContentStore.sha256(content);
    }
}
