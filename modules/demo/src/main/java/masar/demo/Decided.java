package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.promotions.Freeze;
import masar.promotions.MyPromotions;
import masar.promotions.NewPost;
import masar.promotions.NewRound;
import masar.promotions.Post;
import masar.promotions.PostChance;
import masar.promotions.Posts;
import masar.promotions.RoundView;
import masar.promotions.Rounds;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.records.Reference;

/**
 * A round whose window is over and whose ranking is frozen, at the agency whose authority has a name: what follows (minutes, decision,
 * offer, start of duty) is there to be tried. Nouf, among others, came to a post.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class Decided {
    /** All of it lies after the day on which the records are brought in. */
    private static final int PUBLISHED_AGO = Desks.DAYS - 1;
    private static final int ANNOUNCED_AGO = PUBLISHED_AGO - 2;
    private static final int OPENED_AGO = ANNOUNCED_AGO - 1;
    private static final int CLOSED_AGO = OPENED_AGO - 7;
    private static final List<Integer> GRADES = List.of(7, 8, 8, 9, 9);
    @Inject Played played;
    @Inject Posts posts;
    @Inject Schemes schemes;
    @Inject Rounds rounds;
    @Inject MyPromotions mine;
    @Inject Freeze freeze;
    @Inject Reference reference;
    @Inject CivilClock clock;

    /**
     * Makes the round, as the specialist; who is asked to apply does so where a post is open to them. The clock must be put back by the
     * caller.
     */
    void make(String agency, String specialist, String ministry, List<String> applicants, LocalDate today) {
        clock.moveTo(today.minusDays(PUBLISHED_AGO));
        SchemeView scheme = publish(agency, specialist, ministry);
        clock.moveTo(today.minusDays(ANNOUNCED_AGO));
        String unit = reference.units(agency).stream().findFirst().map(u -> u.code()).orElse("");
        List<Long> offered = IntStream.range(0, GRADES.size()).mapToObj(i -> played.as(specialist, () -> enter(agency, unit, i))).map(Post::id).toList();
        NewRound planned = new NewRound(scheme.id(), "جولة الترقية الأولى 1448هـ", today.minusDays(OPENED_AGO).atTime(8, 0),
                today.minusDays(CLOSED_AGO).atTime(23, 59, 59), "", offered);
        RoundView plan = played.as(specialist, () -> rounds.plan(planned, "demo-first-round-" + agency));
        RoundView round = played.as(specialist, () -> rounds.announce(plan.id(), plan.version()));
        clock.moveTo(today.minusDays(OPENED_AGO - 1));
        applicants.forEach(id -> apply(id, round.id()));
        clock.moveTo(today.minusDays(CLOSED_AGO - 1));
        played.as(specialist, () -> freeze.run(round.id()));
    }

    private Post enter(String agency, String unit, int i) {
        return posts.enter(new NewPost(agency, agency + "-" + (801 + i), "HR_05", GRADES.get(i), "", "", 0, unit, "RIYADH"), "demo-first-post-" + agency + "-" + i);
    }

    // Appraisal and training: no committee has to score, so that the ranking can be frozen at once.
    private SchemeView publish(String agency, String specialist, String ministry) {
        SchemeView draft = played.as(specialist, () -> schemes.draft(agency, "education-2022-to-10", "demo-first-scheme-" + agency));
        SchemeView saved = played.as(specialist, () -> schemes.save(draft.id(), draft.version(), draft.edit().forGrades(2, 10)
                .weighing(Map.of("APPRAISAL", 60, "TRAINING", 40, "INITIATIVES", 0), List.of("TRAINING"))));
        SchemeView sent = played.as(specialist, () -> schemes.submit(saved.id(), saved.version()));
        SchemeView agreed = played.as(ministry, () -> schemes.agree(sent.id(), sent.version()));
        return played.as(specialist, () -> schemes.publish(agreed.id(), agreed.version()));
    }

    private void apply(String nationalId, long round) {
        List<Long> wishes = played.as(nationalId, () -> mine.of(round).chances().stream().filter(PostChance::open).map(c -> c.post().id()).toList());
        if (!wishes.isEmpty()) {
            played.as(nationalId, () -> {
                mine.apply(round, wishes, "demo-first-" + nationalId);
                return Optional.empty();
            });
        }
    }
}
