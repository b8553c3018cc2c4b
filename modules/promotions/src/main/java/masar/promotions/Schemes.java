package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.Scheme;
import masar.promotions.law.SchemeRules;

/**
 * How agencies compare candidates: an agency drafts a scheme and sends it to the ministry, the ministry agrees or refuses, the agency
 * publishes (art 52). What was published never changes; another choice is a further edition. Repeating an act that is done does nothing.
 */
@ApplicationScoped
@Transactional
public class Schemes {
    private static final int LONGEST_REASON = 1000;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject SchemeBook book;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The schemes to start from. */
    @OpenToAll("published examples")
    public List<SchemeExample> examples() {
        return ExampleSchemes.all().stream().map(e -> new SchemeExample(e.name(), e.ar(), e.en(), e.scheme().fromGrade(), e.scheme().toGrade(), e.assumed(),
                e.unseen())).toList();
    }

    /** The agencies whose schemes the caller writes. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Set<String> agencies() {
        return reach.agencies();
    }

    /** Every edition of every scheme of the caller's agencies, last made first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<SchemeView> list(String cursor, int size) {
        Set<String> mine = reach.agencies();
        return mine.isEmpty() ? Slice.all(List.of())
                : new Paged<>(em, SchemeRow.class).where("r.agency in :mine").put("mine", mine).page(cursor, size).map(SchemeRow::told);
    }

    /** The schemes of all agencies in one state, last made first; drafts are their agencies' own and are not among them. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<SchemeView> inState(SchemeState state, String cursor, int size) {
        mustBeMinistry();
        return state == SchemeState.DRAFT ? Slice.all(List.of())
                : new Paged<>(em, SchemeRow.class).equal("state", Optional.of(state)).page(cursor, size).map(SchemeRow::told);
    }

    /** One edition, for its agency, and once it was sent for the ministry. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public SchemeView of(long id) {
        return book.readable(id).told();
    }

    /** The published schemes of one agency, last made first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<SchemeView> published(String agency) {
        reach.mustServe(agency, "agency", 0);
        return em.createQuery("select s from SchemeRow s where s.agency = :agency and s.state = :published order by s.id desc", SchemeRow.class)
                .setParameter("agency", agency).setParameter("published", SchemeState.PUBLISHED).setMaxResults(50).getResultStream().map(SchemeRow::told).toList();
    }

    /** What the law says of it as it stands: whether it may be sent and agreed. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Decision rules(long id) {
        return SchemeRules.draft(book.readable(id).scheme(), clock.today());
    }

    /** Starts a draft from an example, or from nothing when none is named; the same token twice starts one. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView draft(String agency, String example, String token) {
        if (!reach.serves(agency)) {
            throw Refused.field("agency", "posts.refused.agency");
        }
        return book.once(token).orElseGet(() -> {
            Optional<ExampleSchemes.Example> from = example.isEmpty() ? Optional.empty() : Optional.of(ExampleSchemes.all().stream()
                    .filter(e -> e.name().equals(example)).findFirst().orElseThrow(() -> Refused.field("example", "schemes.refused.example")));
            Scheme start = from.map(ExampleSchemes.Example::scheme)
                    .orElse(new Scheme("x", 1, 1, 1, List.of(), List.of(), Optional.empty(), Scheme.LastResort.LOT, Optional.empty(), Optional.empty()));
            return book.add(agency, example, start, book.freshCode(agency), 1, token);
        }).told();
    }

    /** Starts the next edition of a scheme that was published or withdrawn; the same token twice starts one. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView next(long id, String token) {
        SchemeRow before = book.own(id);
        book.mustBe(before, SchemeState.PUBLISHED, SchemeState.WITHDRAWN);
        return book.once(token).orElseGet(() -> book.add(before.agency, before.example, before.scheme(), before.code, book.lastEdition(before) + 1, token)).told();
    }

    /** Keeps what the agency chose. A draft may be wrong for now; it is measured when it is sent. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView save(long id, long seen, SchemeEdit edit) {
        SchemeRow row = book.own(id);
        book.mustBe(row, SchemeState.DRAFT, SchemeState.REFUSED);
        book.mustStand(row, seen);
        String content = row.content;
        String before = row.brief();
        row.write(edit.of(row.scheme()));
        if (!content.equals(row.content)) {
            row.touched(reach.by(), clock.now());
            em.flush();
            audit.record(book.entry("scheme.changed", row).by(reach.power(row.agency)).changed(before, row.brief()));
        }
        return row.told();
    }

    /** Sends it to the ministry as it stands; refused while the law refuses it. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView submit(long id, long seen) {
        return submit(id, seen, book.own(id).told().edit());
    }

    /** Keeps what the agency chose and sends it to the ministry, or neither, while the law refuses it. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView submit(long id, long seen, SchemeEdit edit) {
        SchemeRow row = book.own(id);
        if (row.state == SchemeState.SUBMITTED) {
            return row.told();
        }
        book.mustBe(row, SchemeState.DRAFT, SchemeState.REFUSED);
        book.mustStand(row, seen);
        row.write(edit.of(row.scheme()));
        mustBeSound(row);
        return book.move(row, SchemeState.SUBMITTED, "", book.entry("scheme.submitted", row).by(reach.power(row.agency)));
    }

    /** The ministry agrees. */
    @Requires(Power.MINISTRY_OFFICER)
    public SchemeView agree(long id, long seen) {
        SchemeRow row = submitted(id, seen, SchemeState.AGREED);
        if (row.state == SchemeState.AGREED) {
            return row.told();
        }
        mustBeSound(row);
        return book.move(row, SchemeState.AGREED, "", book.entry("scheme.agreed", row).by(Power.MINISTRY_OFFICER));
    }

    /** The ministry refuses, and says why. */
    @Requires(Power.MINISTRY_OFFICER)
    public SchemeView refuse(long id, long seen, String reason) {
        SchemeRow row = submitted(id, seen, SchemeState.REFUSED);
        if (row.state == SchemeState.REFUSED) {
            return row.told();
        }
        return book.move(row, SchemeState.REFUSED, said(reason), book.entry("scheme.refused", row).by(Power.MINISTRY_OFFICER).because(reason));
    }

    /** Publishes what the ministry agreed to. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView publish(long id, long seen) {
        SchemeRow row = book.own(id);
        if (row.state == SchemeState.PUBLISHED) {
            return row.told();
        }
        book.mustBe(row, SchemeState.AGREED);
        book.mustStand(row, seen);
        return book.move(row, SchemeState.PUBLISHED, "", book.entry("scheme.published", row).by(reach.power(row.agency)));
    }

    /** Takes a published one back, with a reason; rounds that were announced on it go on. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public SchemeView withdraw(long id, long seen, String reason) {
        SchemeRow row = book.own(id);
        if (row.state == SchemeState.WITHDRAWN) {
            return row.told();
        }
        book.mustBe(row, SchemeState.PUBLISHED);
        book.mustStand(row, seen);
        return book.move(row, SchemeState.WITHDRAWN, said(reason), book.entry("scheme.withdrawn", row).by(reach.power(row.agency)).because(reason));
    }

    private SchemeRow submitted(long id, long seen, SchemeState done) {
        mustBeMinistry();
        SchemeRow row = book.readable(id);
        if (row.state != done) {
            book.mustBe(row, SchemeState.SUBMITTED);
            book.mustStand(row, seen);
        }
        return row;
    }

    // The guard lets in whoever holds the power for one service alone; schemes belong to no service.
    private void mustBeMinistry() {
        if (!reach.ministry()) {
            throw Refused.notAllowed();
        }
    }

    private void mustBeSound(SchemeRow row) {
        Decision decision = SchemeRules.draft(row.scheme(), clock.today());
        if (!decision.granted()) {
            throw new Refused(new ArrayList<>(decision.refusals().stream().map(f -> Refused.Problem.of("", "schemes.refused." + f.rule())).toList()));
        }
    }

    private static String said(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.field("reason", "schemes.refused.reason", LONGEST_REASON);
        }
        return reason.strip();
    }
}
