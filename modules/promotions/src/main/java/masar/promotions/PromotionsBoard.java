package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.records.Reference;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Vacant posts by grade, and rounds by where they stand, on the dashboards. */
@ApplicationScoped
@Transactional
class PromotionsBoard implements Board {
    private static final List<RoundPhase> SHOWN = List.of(RoundPhase.PLANNED, RoundPhase.ANNOUNCED, RoundPhase.OPEN, RoundPhase.CLOSED, RoundPhase.FREEZING, RoundPhase.FROZEN);
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Texts texts;
    @Inject Reference reference;

    @Override
    public int order() {
        return 40;
    }

    @Override
    @OpenToAll("counts what the caller's own agencies have, nothing where there are none")
    public List<Picture> mine() {
        Collection<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
        boolean desk = !caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).isEmpty();
        return mine.isEmpty() ? List.of() : pictures(Optional.of(mine), desk ? "/agency/posts?status=VACANT" : "", desk ? "/agency/rounds" : "");
    }

    @Override
    @Requires(Power.MINISTRY_OFFICER)
    public List<Picture> all(String agency) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return pictures(agency.isEmpty() ? Optional.empty() : Optional.of(List.of(agency)), "", "");
    }

    private List<Picture> pictures(Optional<Collection<String>> agencies, String posts, String rounds) {
        return List.of(new Picture("vacancies", "board.vacancies", texts.get("board.vacancies.lead"), "posts.grade", "board.unit.posts", vacancies(agencies), posts),
                new Picture("rounds", "board.rounds", texts.get("board.rounds.lead"), "rounds.phase", "board.unit.rounds", rounds(agencies), rounds));
    }

    private List<Bar> vacancies(Optional<Collection<String>> agencies) {
        TypedQuery<Object[]> query = em.createQuery("select p.grade, count(p) from PostRow p where p.status = :vacant" + in("p", agencies)
                + " group by p.grade order by p.grade", Object[].class).setParameter("vacant", PostStatus.VACANT);
        agencies.ifPresent(mine -> query.setParameter("mine", mine));
        Map<String, String> names = new HashMap<>();
        reference.grades(Reference.GENERAL_LADDER, clock.today()).forEach(g -> names.put(g.name().code(), g.name().name(Wishes.now().language())));
        return query.getResultStream().map(r -> Bar.of(grade(names, String.valueOf(r[0])), (Long) r[1])).toList();
    }

    private String grade(Map<String, String> names, String code) {
        return names.containsKey(code) ? names.get(code) : texts.get("board.vacancies.grade", code);
    }

    private List<Bar> rounds(Optional<Collection<String>> agencies) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        Map<RoundPhase, Long> sums = new EnumMap<>(RoundPhase.class);
        TypedQuery<Object[]> query = em.createQuery("select r.state, count(r), sum(case when r.opensAt > :now then 1 else 0 end),"
                + " sum(case when r.closesAt <= :now then 1 else 0 end) from RoundRow r where r.state is not null" + in("r", agencies) + " group by r.state", Object[].class)
                .setParameter("now", now);
        agencies.ifPresent(mine -> query.setParameter("mine", mine));
        query.getResultStream().forEach(r -> {
            long all = (Long) r[1];
            if (r[0] == RoundPhase.ANNOUNCED) {
                // Of an announced round the window says where it stands.
                long ahead = ((Number) r[2]).longValue();
                long over = ((Number) r[3]).longValue();
                sums.merge(RoundPhase.ANNOUNCED, ahead, Long::sum);
                sums.merge(RoundPhase.CLOSED, over, Long::sum);
                sums.merge(RoundPhase.OPEN, all - ahead - over, Long::sum);
            } else {
                sums.merge((RoundPhase) r[0], all, Long::sum);
            }
        });
        return SHOWN.stream().map(phase -> Bar.of(texts.get("rounds.phase." + phase, new Object[0]), sums.getOrDefault(phase, 0L))).toList();
    }

    private static String in(String row, Optional<Collection<String>> agencies) {
        return agencies.isEmpty() ? "" : " and " + row + ".agency in :mine";
    }
}
