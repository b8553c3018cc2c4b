package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.promotions.law.Criterion;
import masar.records.PersonRow;
import masar.records.Records;

/** Applicants told to a member of the committee with names and scores: a few queries, however many. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class ScoreCases {
    /** Stands for what the caller is not shown yet. */
    private static final String VEILED = "–";
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject ScoreBook book;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject Records records;
    @Inject CivilClock clock;

    List<ScoreCase> tell(RoundRow round, List<ApplicationRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(a -> a.id).toList();
        Map<Long, List<ScoreRow>> scores = book.of(ids);
        Map<Long, String> kin = em.createQuery("select k from KinshipRow k where k.applicationId in :ids and k.author = :me", KinshipRow.class)
                .setParameter("ids", ids).setParameter("me", reach.by()).getResultStream().collect(Collectors.toMap(k -> k.applicationId, k -> k.relation));
        Map<String, PersonRow> names = records.names(Stream.concat(rows.stream().map(a -> a.nationalId),
                scores.values().stream().flatMap(List::stream).map(s -> s.author)).distinct().toList());
        Optional<Integer> mine = gradeOfMine(round.id);
        boolean open = round.phase(clock.now()) == RoundPhase.CLOSED;
        boolean member = caller.may(Power.PROMOTION_COMMITTEE, round.agency);
        List<Criterion> criteria = ScoreBook.given(em.find(SchemeRow.class, round.schemeId).scheme());
        List<ScoreCase> cases = new ArrayList<>();
        for (ApplicationRow a : rows) {
            boolean competes = !own(a) && mine.equals(Optional.of(a.grade));
            boolean outside = own(a) || competes;
            List<ScoreCase.Element> elements = criteria.stream().map(c -> {
                List<ScoreRow> given = ScoreBook.of(c, scores.getOrDefault(a.id, List.of()));
                return element(c, given, names, open && (outside || member && given.stream().noneMatch(this::isMine)));
            }).toList();
            cases.add(new ScoreCase(a.id, round.id, a.employeeId, name(names, a.nationalId, true), name(names, a.nationalId, false), a.grade, elements,
                    own(a), kin.getOrDefault(a.id, ""), competes));
        }
        return cases;
    }

    private boolean own(ApplicationRow a) {
        return a.nationalId.equals(caller.nationalId());
    }

    /** The grade for which the caller applied to a round; empty where they did not. */
    Optional<Integer> gradeOfMine(long roundId) {
        return em.createQuery("select a.grade from ApplicationRow a where a.roundId = :round and a.nationalId = :me and a.state = :sent", Integer.class)
                .setParameter("round", roundId).setParameter("me", caller.nationalId()).setParameter("sent", ApplicationState.SENT).getResultStream().findFirst();
    }

    private boolean isMine(ScoreRow score) {
        return score.author.equals(reach.by());
    }

    // Each member scores alone: what the others gave is seen once one has given; who applies for the grade sees none of it before the freeze.
    private static ScoreCase.Element element(Criterion criterion, List<ScoreRow> scores, Map<String, PersonRow> names, boolean veiled) {
        return new ScoreCase.Element(criterion, scores.stream().map(s -> new ScoreCase.Given(s.author, name(names, s.author, true),
                name(names, s.author, false), veiled ? VEILED : s.value, s.enteredAt.toInstant(ZoneOffset.UTC))).toList(),
                ScoreBook.result(criterion, scores).map(r -> veiled ? VEILED : r).orElse(""));
    }

    private static String name(Map<String, PersonRow> names, String nationalId, boolean arabic) {
        return Optional.ofNullable(names.get(nationalId)).map(p -> arabic ? p.nameAr() : p.nameEn()).orElse(nationalId);
    }
}
