package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused.Problem;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.SchemeRules;

/** The rounds of agencies (الطرح): planned on a published scheme with vacant posts of its grades, then announced with a window. */
@ApplicationScoped
@Transactional
public class Rounds {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CONDITIONS = 2000;
    private static final int SEED_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject RoundBook book;
    @Inject SchemeBook schemes;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Rounds of the caller's agencies, last planned first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<RoundView> list(String cursor, int size) {
        Set<String> mine = reach.agencies();
        if (mine.isEmpty()) {
            return Slice.all(List.of());
        }
        Slice<RoundRow> rows = new Paged<>(em, RoundRow.class).where("r.agency in :mine").put("mine", mine).page(cursor, size);
        return new Slice<>(book.tell(rows.rows()), rows.next(), rows.previous());
    }

    /** One round of the caller's agencies. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public RoundView of(long id) {
        return book.tell(own(id));
    }

    /** What the law says of announcing it today. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Decision rules(long id) {
        return SchemeRules.use(schemes.own(own(id).schemeId).scheme(), clock.today());
    }

    /** Plans a round; the same token twice plans one. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public RoundView plan(NewRound asked, String token) {
        Reach.mustHave(token);
        Optional<RoundRow> before = em.createQuery("select r from RoundRow r where r.token = :token", RoundRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(r -> reach.serves(r.agency)).map(book::tell).orElseThrow(() -> new Refused("promotions.refused.token"));
        }
        SchemeRow scheme = schemes.own(asked.schemeId());
        List<PostRow> posts = posts(asked.posts());
        Refused.when(problems(asked, scheme, posts));
        RoundRow row = new RoundRow(scheme.agency, asked, token, reach.by(), clock.now());
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException meanwhile) {
            // A second click planned it at the same moment.
            throw new Refused("refused.stale");
        }
        posts.forEach(p -> em.persist(new RoundPostRow(row.id, p.id)));
        em.flush();
        audit.record(entry("round.planned", row).changed("", row.name + " / " + row.opensAt + ".." + row.closesAt + " / " + posts.size()));
        return book.tell(row);
    }

    /** Announces it: its posts are offered from now on, its lots are fixed, and employees see it. Repeating it does nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public RoundView announce(long id, long seen) {
        RoundRow row = own(id);
        if (row.state.isPublic()) {
            return book.tell(row);
        }
        mustBePlanned(row, seen);
        SchemeRow scheme = schemes.own(row.schemeId);
        if (scheme.state != SchemeState.PUBLISHED) {
            throw new Refused("rounds.refused.unpublished");
        }
        Decision use = SchemeRules.use(scheme.scheme(), clock.today());
        Refused.when(use.refusals().stream().map(f -> Problem.of("", "schemes.refused." + f.rule())).toList());
        if (!row.opens().isAfter(clock.now())) {
            throw new Refused("rounds.refused.past");
        }
        List<PostRow> posts = em.createQuery("select p from PostRow p, RoundPostRow o where o.roundId = :id and p.id = o.postId", PostRow.class)
                .setParameter("id", row.id).getResultList();
        Refused.when(posts.stream().filter(p -> p.status != PostStatus.VACANT).map(p -> Problem.of("", "rounds.refused.notVacant", p.number)).toList());
        posts.forEach(p -> p.become(PostStatus.OFFERED, clock.today()));
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        row.announce(HexFormat.of().formatHex(seed), clock.now());
        em.flush();
        audit.record(entry("round.announced", row).changed(RoundPhase.PLANNED.name(), RoundPhase.ANNOUNCED.name()));
        return book.tell(row);
    }

    /** Gives up a round that was not announced. Repeating it does nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public RoundView drop(long id, long seen) {
        RoundRow row = own(id);
        if (row.state != RoundPhase.DROPPED) {
            mustBePlanned(row, seen);
            row.drop();
            em.flush();
            audit.record(entry("round.dropped", row).changed(RoundPhase.PLANNED.name(), RoundPhase.DROPPED.name()));
        }
        return book.tell(row);
    }

    private static void mustBePlanned(RoundRow row, long seen) {
        if (row.state != RoundPhase.PLANNED) {
            throw new Refused("rounds.refused.state");
        }
        if (row.version != seen) {
            throw new Refused("refused.stale");
        }
    }

    private List<Problem> problems(NewRound asked, SchemeRow scheme, List<PostRow> posts) {
        List<Problem> problems = new ArrayList<>();
        if (scheme.state != SchemeState.PUBLISHED) {
            problems.add(Problem.of("", "rounds.refused.unpublished"));
        }
        if (asked.name().isBlank() || asked.name().strip().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "rounds.refused.name", LONGEST_NAME));
        }
        if (!RoundRow.instant(asked.opens()).isAfter(clock.now())) {
            problems.add(Problem.of("opensOn", "rounds.refused.past"));
        }
        if (!asked.closes().isAfter(asked.opens())) {
            problems.add(Problem.of("closesOn", "rounds.refused.window"));
        }
        if (asked.conditions().length() > LONGEST_CONDITIONS) {
            problems.add(Problem.of("conditions", "rounds.refused.conditions", LONGEST_CONDITIONS));
        }
        if (posts.isEmpty() || posts.size() != asked.posts().size() || posts.size() > Posts.MOST_OFFERED) {
            problems.add(Problem.of("posts", "rounds.refused.posts", Posts.MOST_OFFERED));
        }
        for (PostRow post : posts) {
            if (!post.agency.equals(scheme.agency)) {
                problems.add(Problem.of("posts", "rounds.refused.posts", Posts.MOST_OFFERED));
            } else if (post.grade < scheme.fromGrade || post.grade > scheme.toGrade) {
                problems.add(Problem.of("posts", "rounds.refused.grade", post.number, scheme.fromGrade, scheme.toGrade));
            } else if (post.status != PostStatus.VACANT) {
                problems.add(Problem.of("posts", "rounds.refused.notVacant", post.number));
            }
        }
        return problems.stream().distinct().toList();
    }

    private List<PostRow> posts(List<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select p from PostRow p where p.id in :ids", PostRow.class).setParameter("ids", ids).getResultList();
    }

    private RoundRow own(long id) {
        RoundRow row = em.find(RoundRow.class, id);
        if (row == null) {
            throw reach.foreign("", "round", id);
        }
        reach.mustServe(row.agency, "round", id);
        return row;
    }

    private AuditEntry entry(String act, RoundRow row) {
        return AuditEntry.of(act).by(reach.power(row.agency)).in(row.agency).on("round", row.id);
    }
}
