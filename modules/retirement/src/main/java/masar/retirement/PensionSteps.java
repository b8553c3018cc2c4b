package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.ServiceEnds;
import masar.requests.Notices;
import masar.retirement.PensionAnswers.Heard;
import masar.retirement.PensionLetter.Kind;
import masar.retirement.PensionLetter.Outcome;

/** What one answer of the pension body does to its case: kept and done in one transaction, under the lock of the case. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called when the signature is proven")
class PensionSteps {
    @Inject LeavingBook book;
    @Inject LeavingDesk desk;
    @Inject PensionPost post;
    @Inject ServiceEnds ends;
    @Inject Powers powers;
    @Inject Notices notices;
    @Inject Audit audit;

    /** @param person whether it was tried and cannot be done by itself, so that HR must see to it */
    public Heard take(PensionAnswer answer, String content, boolean person) {
        Optional<LeavingCase> found = found(answer.number());
        if (found.isEmpty()) {
            return new Heard(404, "no case of this number");
        }
        LeavingCase one = found.get();
        List<PensionRow> before = post.letters(one).stream().filter(r -> r.incoming).toList();
        Optional<PensionRow> same = before.stream().filter(r -> r.messageId.equals(answer.id())).findFirst();
        if (same.isPresent()) {
            return same.get().content.equals(content) ? new Heard(200, "known already") : new Heard(409, "the same id came with another content");
        }
        if (taken(answer.id())) {
            return new Heard(409, "the same id came for another case");
        }
        int expected = before.size() + 1;
        if (answer.place() != expected) {
            return new Heard(409, "expected number " + expected);
        }
        Optional<PensionRow> file = post.lastFile(one);
        boolean late = one.stage != LeavingStage.SETTLEMENT || file.filter(f -> f.messageId.equals(answer.about())).isEmpty();
        Outcome outcome = late ? Outcome.LATE : person ? Outcome.FOR_A_PERSON : Outcome.APPLIED;
        book.em.persist(new PensionRow(one, answer, content, outcome, book.now()));
        // Whoever answers a file has it, though we may not have heard so.
        file.filter(f -> !late && f.taken == null).ifPresent(f -> f.taken = book.now());
        book.em.flush();
        audit.record(AuditEntry.of("pension.answered").in(one.agency).about(one.nationalId).on("leaving", one.number)
                .changed("", answer.kind() + " " + outcome).because(answer.remarks()));
        if (!late) {
            apply(one, answer, person);
        }
        return new Heard(200, late ? "too late to change anything" : "taken");
    }

    private Optional<LeavingCase> found(String number) {
        try {
            return book.locked(number);
        } catch (Refused notOurs) {
            return Optional.empty();
        }
    }

    private boolean taken(String id) {
        return book.em.createQuery("select count(p) from PensionRow p where p.incoming = true and p.messageId = :id", Long.class).setParameter("id", id)
                .getSingleResult() > 0;
    }

    private void apply(LeavingCase one, PensionAnswer answer, boolean person) {
        if (person) {
            desk.go(one, LeavingStage.PENSION_FILE, answer.remarks());
            tellHr(one, answer, "leaving.pension.person");
            return;
        }
        switch (answer.kind()) {
            case RETURNED -> {
                desk.go(one, LeavingStage.PENSION_FILE, answer.remarks());
                tellHr(one, answer, "leaving.pension.returned");
            }
            case SETTLED -> desk.go(one, LeavingStage.SETTLED, answer.remarks());
            case CANCELLED -> {
                ends.takeBack(one.employeeId, one.eventId, Leavings.service(one), cut(answer.remarks()));
                desk.go(one, LeavingStage.CANCELLED, answer.remarks());
                tellHr(one, answer, "leaving.pension.cancelled");
            }
            default -> { }
        }
    }

    private static String cut(String words) {
        return words.length() <= LeavingDesk.LONGEST ? words : words.substring(0, LeavingDesk.LONGEST);
    }

    private void tellHr(LeavingCase one, PensionAnswer answer, String key) {
        powers.holders(Power.HR_SPECIALIST, one.agency, Leavings.service(one)).stream().filter(o -> !o.equals(one.nationalId))
                .forEach(o -> notices.tell(o, key, "/agency/leaving?number=" + one.number, "pension:" + one.number + ":" + answer.place(), one.number));
    }
}
