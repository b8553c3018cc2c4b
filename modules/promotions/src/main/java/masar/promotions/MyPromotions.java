package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.development.Certificates;
import masar.development.Earned;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.performance.Appraisal;
import masar.promotions.law.Card;
import masar.promotions.law.Scheme;
import masar.records.EmployeeRecord;
import masar.records.Records;

/**
 * The rounds of the caller's own agency: which posts they may apply to and why not to the others, their points and place, and their
 * application, which may be changed and taken back until the window closes. Everybody acts for themselves alone.
 */
@ApplicationScoped
@Transactional
public class MyPromotions {
    private static final int SHOWN = 20;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject RoundBook book;
    @Inject Chances chances;
    @Inject Standings standings;
    @Inject Records records;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Certificates certificates;

    /** The announced rounds of the own agency, last planned first. */
    @Requires(Power.SELF)
    public List<MyRoundRow> rounds() {
        EmployeeRecord mine = records.mine();
        List<RoundRow> rows = em.createQuery("select r from RoundRow r where r.agency = :agency and r.state not in :hidden order by r.id desc", RoundRow.class)
                .setParameter("agency", mine.job().agency().code()).setParameter("hidden", List.of(RoundPhase.PLANNED, RoundPhase.DROPPED)).setMaxResults(SHOWN).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, ApplicationState> states = em.createQuery("select a from ApplicationRow a where a.employeeId = :me and a.roundId in :rounds",
                ApplicationRow.class).setParameter("me", mine.employeeId()).setParameter("rounds", rows.stream().map(r -> r.id).toList())
                .getResultStream().collect(Collectors.toMap(a -> a.roundId, a -> a.state));
        return book.tell(rows).stream().map(r -> new MyRoundRow(r, Optional.ofNullable(states.get(r.id())))).toList();
    }

    /** One announced round of the own agency, with all that is said of the caller in it. Another agency's is not found. */
    @Requires(Power.SELF)
    @Remembered
    public MyRound of(long roundId) {
        EmployeeRecord mine = records.mine();
        RoundBook.Seen<ApplicationRow> seen = book.seen(roundId, ApplicationRow.class, mine.employeeId()).filter(s -> isShown(s.row(), mine))
                .orElseThrow(() -> foreign(roundId));
        RoundView round = book.tell(seen);
        Optional<MyApplication> application = seen.own().map(a -> new MyApplication(a.state, wishes(a.id), a.sentAt.toInstant(ZoneOffset.UTC),
                a.changedAt.toInstant(ZoneOffset.UTC)));
        Optional<Appraisal> last = chances.appraisal(mine);
        Chances.Mine said = chances.of(mine, round.posts(), last);
        // Once frozen, the points and places that count are those of the list.
        if (said.said() != Outlook.Said.YES || round.phase() == RoundPhase.FROZEN) {
            return new MyRound(round, said.said(), said.chances(), application, Optional.empty(), Optional.empty());
        }
        Standings.Counted counted = count(round.scheme().scheme(), mine, last);
        int grade = said.grade();
        boolean compared = round.posts().stream().anyMatch(p -> p.grade() == grade);
        List<PostChance> sorted = said.chances().stream().sorted(Comparator.comparing(c -> !c.open())).toList();
        return new MyRound(round, said.said(), sorted, application, Optional.<Card>of(counted.card()),
                compared ? Optional.of(standings.rank(roundId, grade, mine.employeeId(), counted)) : Optional.empty());
    }

    /**
     * Applies, or changes the wishes of what was sent, the dearest first. Refused outside the window, and for posts that a rule refuses.
     * The same token twice sends once.
     */
    @Requires(Power.SELF)
    public void apply(long roundId, List<Long> wishes, String token) {
        // What counts is the moment at which it came, not the one at which the record was read.
        Instant came = clock.now();
        Reach.mustHave(token);
        EmployeeRecord mine = records.mine();
        RoundRow row = announced(roundId, mine);
        Optional<ApplicationRow> before = application(roundId, mine.employeeId());
        if (before.isPresent() && before.get().token.equals(token)) {
            return;
        }
        mustBeOpen(row, came);
        Optional<Appraisal> last = chances.appraisal(mine);
        Chances.Mine said = chances.of(mine, book.posts(row), last);
        mustBeFine(wishes, said);
        ApplicationRow application = before.orElseGet(() -> new ApplicationRow(roundId, mine.employeeId(), mine.person().nationalId(), came));
        String old = before.filter(a -> a.state == ApplicationState.SENT).map(a -> wishes(a.id).toString()).orElse("");
        application.send(said.grade(), count(em.find(SchemeRow.class, row.schemeId).scheme(), mine, last), token, came);
        keep(application, wishes);
        audit.record(entry(old.isEmpty() ? "application.sent" : "application.changed", row, mine).changed(old, wishes.toString()));
    }

    /** Takes the application back; it may be sent again until the window closes. Repeating it does nothing. */
    @Requires(Power.SELF)
    public void withdraw(long roundId) {
        Instant came = clock.now();
        EmployeeRecord mine = records.mine();
        RoundRow row = announced(roundId, mine);
        ApplicationRow application = application(roundId, mine.employeeId()).orElseThrow(() -> new Refused("apply.refused.none"));
        if (application.state == ApplicationState.WITHDRAWN) {
            return;
        }
        mustBeOpen(row, came);
        application.withdraw(came);
        em.flush();
        audit.record(entry("application.withdrawn", row, mine));
    }

    private void keep(ApplicationRow application, List<Long> wishes) {
        try {
            if (application.id == 0) {
                em.persist(application);
                em.flush();
            } else {
                em.createQuery("delete from WishRow w where w.applicationId = :id").setParameter("id", application.id).executeUpdate();
            }
            for (int i = 0; i < wishes.size(); i++) {
                em.persist(new WishRow(application.id, i + 1, wishes.get(i)));
            }
            em.flush();
        } catch (PersistenceException twice) {
            // Two windows of one person at the same moment: one application stands, and the slower one is told.
            throw new Refused("apply.refused.twice");
        }
    }

    private static void mustBeFine(List<Long> wishes, Chances.Mine said) {
        if (wishes.isEmpty() || new HashSet<>(wishes).size() != wishes.size()) {
            throw Refused.field("wishes", wishes.isEmpty() ? "apply.refused.empty" : "apply.refused.double");
        }
        Map<Long, PostChance> offered = said.chances().stream().collect(Collectors.toMap(c -> c.post().id(), c -> c));
        Refused.when(wishes.stream().filter(id -> !offered.containsKey(id) || !offered.get(id).open()).map(id -> offered.containsKey(id)
                ? Problem.of("wishes", "apply.refused.post", offered.get(id).post().number()) : Problem.of("wishes", "apply.refused.unknown")).toList());
    }

    private static void mustBeOpen(RoundRow row, Instant came) {
        RoundPhase phase = row.phase(came);
        if (phase != RoundPhase.OPEN) {
            boolean early = phase == RoundPhase.ANNOUNCED;
            Instant at = early ? row.opens() : row.closes();
            String second = at.atZone(CivilClock.RIYADH).toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
            throw early ? new Refused("apply.refused.early", at, second) : new Refused("apply.refused.closed", at, second);
        }
    }

    private Standings.Counted count(Scheme scheme, EmployeeRecord mine, Optional<Appraisal> last) {
        Earned earned = Recorded.asked(scheme) ? certificates.earned(mine.asOf().validOn(), mine.asOf().knownAt()) : Earned.NOTHING;
        return Standings.count(scheme, Long.toString(mine.employeeId()), mine.job().appointedOn().orElse(mine.asOf().validOn()),
                last, mine.asOf().validOn(), Recorded.evidence(scheme, earned));
    }

    private RoundRow announced(long id, EmployeeRecord mine) {
        return Optional.ofNullable(em.find(RoundRow.class, id)).filter(row -> isShown(row, mine)).orElseThrow(() -> foreign(id));
    }

    private static boolean isShown(RoundRow row, EmployeeRecord mine) {
        return row.state.isPublic() && row.agency.equals(mine.job().agency().code());
    }

    private Refused foreign(long id) {
        RoundRow row = em.find(RoundRow.class, id);
        return reach.foreign(row == null ? "" : row.agency, "round", id);
    }

    private Optional<ApplicationRow> application(long roundId, long employeeId) {
        return em.createQuery("select a from ApplicationRow a where a.roundId = :round and a.employeeId = :me", ApplicationRow.class)
                .setParameter("round", roundId).setParameter("me", employeeId).getResultStream().findFirst();
    }

    private List<Long> wishes(long application) {
        return em.createQuery("select w.postId from WishRow w where w.applicationId = :id order by w.place", Long.class).setParameter("id", application)
                .getResultList();
    }

    private static AuditEntry entry(String act, RoundRow row, EmployeeRecord mine) {
        return AuditEntry.of(act).by(Power.SELF).in(row.agency).about(mine.person().nationalId()).on("round", row.id);
    }
}
