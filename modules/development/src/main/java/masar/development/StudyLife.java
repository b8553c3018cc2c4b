package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves.Change;
import masar.development.law.StudyRules;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.Records;
import masar.requests.Applicant;
import masar.requests.DecidedRequest;
import masar.requests.Effect;
import masar.requests.Move;
import masar.requests.Requests;
import masar.requests.RequestView;

/** What becomes of a scholarship when its request is sent, moved and decided; in the transaction of that act. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the kinds of request, whose acts the engine guards")
class StudyLife {
    @Inject StudyBook book;
    @Inject Records records;
    @Inject DevelopmentWords words;
    @Inject Requests requests;
    @Inject StudyCareer career;
    @Inject Audit audit;

    /** The refusals of a decision, each in words that say what would help. */
    static List<Problem> problems(Decision decision) {
        return decision.refusals().stream().map(f -> Problem.of(f.rule().matches("SC4|SC11") ? "evidence" : "", f.textKey() + ".fix")).toList();
    }

    /** What the law says of what the caller asks today. */
    public Decision outlook(StudyAsk ask, boolean proven) {
        return ask.studyId() == 0 ? StudyRules.of(book.facts(records.mine(), ask, proven, book.clock.today()))
                : book.changed(mine(ask.studyId()), ask, proven, book.clock.today());
    }

    /** A scholarship of the caller that may still be changed. */
    public StudyRow mine(long study) {
        StudyRow row = book.em.find(StudyRow.class, study);
        if (row == null || row.employeeId != records.mine().employeeId()) {
            AuditEntry entry = AuditEntry.of("scholarship.refused").on("scholarship", study);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(row.nationalId));
            throw Refused.notFound();
        }
        return row;
    }

    /** What a person asks for and nobody has decided. */
    public List<StudyAskedRow> open(long employeeId) {
        return book.open(employeeId);
    }

    /** A request was sent. */
    public void asked(RequestView request, String service) {
        StudyAskedRow row = new StudyAskedRow(request.number(), service, request.applicant(), book.clock.today());
        says(row, request);
        book.em.persist(row);
        book.em.flush();
    }

    private void says(StudyAskedRow row, RequestView request) {
        StudyAsk ask = StudyAsk.parse(request.items().get(0).wanted());
        boolean proven = !request.evidence().isEmpty();
        row.asks(ask, proven, outlook(ask, proven));
    }

    /** It was moved. */
    public void moved(String number, Move move, Applicant applicant) {
        book.lockedAsked(number).ifPresent(row -> {
            switch (move) {
                case RESUBMIT -> says(row, requests.mine(number));
                case WITHDRAW, LAPSE -> row.state = StudyAskedRow.State.CLOSED;
                case FOLLOW -> row.agency = applicant.agency();
                default -> { }
            }
        });
    }

    /** The authority has decided: a yes enters the scholarship, or the change. */
    public void decided(DecidedRequest decided) {
        StudyAskedRow row = book.lockedAsked(decided.number()).orElseThrow();
        row.agency = decided.applicant().agency();
        row.state = decided.approved() ? StudyAskedRow.State.GRANTED : StudyAskedRow.State.REFUSED;
        if (decided.approved() && row.studyId == 0) {
            grant(row, decided);
        } else if (decided.approved()) {
            change(row, decided);
        }
    }

    private void grant(StudyAskedRow row, DecidedRequest decided) {
        StudyAsk ask = row.ask();
        Decision law = StudyRules.of(book.facts(book.house(row.employeeId), ask, row.proven, row.askedOn));
        Refused.when(problems(law));
        row.findings = law.toStorage();
        StudyRow study = new StudyRow(row, ask);
        study.decidedOn = decided.on();
        study.decidedBy = decided.deciderName();
        study.findings = row.findings;
        career.begins(study, row);
        book.em.persist(study);
        book.em.flush();
    }

    private void change(StudyAskedRow row, DecidedRequest decided) {
        StudyAsk ask = row.ask();
        StudyRow study = book.locked(row.studyId).orElseThrow();
        if (study.state != StudyRow.State.DECIDED) {
            throw new Refused("development.refused.gone");
        }
        Decision law = book.changed(study, ask, row.proven, row.askedOn);
        Refused.when(problems(law));
        row.findings = law.toStorage();
        Change change = Change.valueOf(ask.change());
        StudyChangeRow kept = new StudyChangeRow(study, row.number, change, ask.after());
        kept.decidedOn = decided.on();
        kept.decidedBy = decided.deciderName();
        kept.findings = row.findings;
        book.em.persist(kept);
        career.changed(study, change, ask, row);
        study.changed(change, ask);
        book.em.flush();
    }

    /** What approval would do now. */
    public List<Effect> effects(String number, Locale locale) {
        StudyAskedRow row = book.asked(number).orElseThrow();
        StudyAsk ask = row.ask();
        List<Effect> effects = new ArrayList<>();
        if (row.studyId != 0) {
            StudyRow study = book.em.find(StudyRow.class, row.studyId);
            Change change = Change.valueOf(ask.change());
            effects.add(new Effect(words.in(locale, "study.change." + change), row.state == StudyAskedRow.State.OPEN ? study.before(change) : "",
                    change == Change.CANCEL ? words.in(locale, "study.effect.none") : ask.after(), words.in(locale, "finding." + basis(change))));
            return effects;
        }
        StudyKind kind = StudyKind.valueOf(ask.kind());
        effects.add(new Effect(words.in(locale, "fact." + kind), "", words.span(ask.first(), ask.last(), locale), words.in(locale, "finding.SC1")));
        effects.add(new Effect(words.in(locale, "study.effect.pay"), "", words.in(locale, "study.effect.pay." + kind), words.in(locale, "study.effect.pay.basis")));
        effects.add(new Effect(words.in(locale, "study.bond"), "", words.in(locale, "development.days", (int) (ask.last().toEpochDay() - ask.first().toEpochDay() + 1)),
                words.in(locale, "finding.SB1")));
        return effects;
    }

    private static String basis(Change change) {
        return switch (change) {
            case EXTENSION -> "SC10";
            case DEGREE -> "SC15";
            case SEMESTER -> "SC18";
            case CANCEL -> "SC16";
            default -> "SC12";
        };
    }
}
