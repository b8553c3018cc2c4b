package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.documents.NewPaper;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.documents.Sheet;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Notices;
import masar.requests.TextKey;
import masar.retirement.LeavingPaper.Kind;
import masar.retirement.law.LeavingClauses;
import masar.retirement.law.Reason;
import masar.ui.Wishes;

/** Makes a paper of a case, once, in both languages, of the record as it was on the last day of work; and takes all back where the case was. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the outbox")
class LeavingPaperMaker {
    @Inject LeavingBook book;
    @Inject Records records;
    @Inject Papers papers;
    @Inject DecisionSheet decisions;
    @Inject LeavingSheets sheets;
    @Inject SheetWords words;
    @Inject Notices notices;
    @Inject CivilClock clock;

    /**
     * What a paper speaks of.
     *
     * @param one     the case
     * @param record  the record on the last day of work
     * @param clauses what law says of the dues
     */
    record Said(LeavingCase one, EmployeeRecord record, LeavingClauses clauses) {
    }

    /** Where the house was cut off after it was printed, the same paper is found again by its token. */
    public void make(String number, Kind kind) {
        LeavingCase one = book.locked(number).orElseThrow();
        // Taken back meanwhile: what was promised before is not made any more.
        if (one.leavesOn == null || one.stage == LeavingStage.CANCELLED || row(one, kind).isPresent()) {
            return;
        }
        EmployeeRecord record = read(one, one.leavesOn.minusDays(1));
        EmployeeRecord after = kind == Kind.STATEMENT ? read(one, one.leavesOn) : record;
        EmployeeRecord counted = kind == Kind.STATEMENT ? read(one, LeavingFacts.countedUntil(record, one.leavesOn)) : record;
        Said said = new Said(one, record, LeavingClauses.of(LeavingFacts.due(record, record.service(), one.reason, one.leavesOn.minusDays(1))));
        if (kind == Kind.AWARD && said.clauses.award().isEmpty()) {
            return;
        }
        List<Sheet> both = Stream.of("ar", "en").map(language -> Wishes.as(Wishes.USUAL.in(language), () -> switch (kind) {
            case DECISION -> decisions.of(said, language);
            case CLEARANCE -> sheets.clearance(said, language);
            case STATEMENT -> sheets.statement(said, after, counted.service(), language);
            case AWARD -> sheets.award(said, language);
        })).toList();
        Paper paper = papers.issue(new NewPaper(kind.code(), one.nationalId, one.agency, clock.today(), both), "leaving:" + number + ":" + kind);
        book.em.persist(new LeavingPaperRow(one.id, kind, paper, book.now()));
        if (one.reason == Reason.DEATH) {
            return;
        }
        notices.tell(one.nationalId, "leaving.paper.notice", LeavingRequest.PAGE, "leaving-paper:" + number + ":" + kind, new TextKey("paper." + kind.code()), number);
    }

    private EmployeeRecord read(LeavingCase one, LocalDate on) {
        return records.of(one.employeeId, new AsOf(on, records.now().knownAt()));
    }

    private Optional<LeavingPaperRow> row(LeavingCase one, Kind kind) {
        return rows(one).stream().filter(r -> r.kind == kind).findFirst();
    }

    private List<LeavingPaperRow> rows(LeavingCase one) {
        return book.em.createQuery("select p from LeavingPaperRow p where p.leavingId = :id", LeavingPaperRow.class).setParameter("id", one.id).getResultList();
    }

    /** The case was taken back: what its papers say is so no more. */
    public void revoke(String number) {
        LeavingCase one = book.locked(number).orElseThrow();
        rows(one).stream().filter(r -> r.revokedAt == null).forEach(r -> {
            papers.revoke(r.paperId, words.say("leaving.paper.revoked", number));
            r.revokedAt = book.now();
        });
    }
}
