package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.promotions.MyPromotions;
import masar.promotions.MyRound;
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
 * Posts, a published scheme and an open round at the two agencies of the stories, made by their specialists and the officer of the
 * ministry; some of the crowd have applied, the people with names have not yet. What is there already is left alone.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class Contests {
    private static final int PUBLISHED_AGO = 20;
    private static final int ANNOUNCED_AGO = 4;
    private static final int OPEN_AGO = 2;
    private static final int OPEN_FOR = 7;
    private static final int MOST_WISHES = 3;
    @Inject Posts posts;
    @Inject Schemes schemes;
    @Inject Rounds rounds;
    @Inject MyPromotions mine;
    @Inject Reference reference;
    @Inject CivilClock clock;

    /**
     * An agency of the stories.
     *
     * @param code       its code
     * @param specialist national id of the one who plans
     * @param example    the example its scheme is made from
     * @param from       lowest grade of the scheme
     * @param to         highest grade
     */
    record House(String code, String specialist, String example, int from, int to) {
    }

    /** A vacant post: class, grade, qualification, years, and whether the round offers it. */
    private record Vacancy(String job, int grade, String level, String specialty, int years, String city, boolean offered) {
    }

    private static final List<Vacancy> VACANCIES = List.of(new Vacancy("HR_05", 8, "", "", 0, "RIYADH", true),
            new Vacancy("HR_06", 8, "DIPLOMA", "", 2, "BURAIDAH", true), new Vacancy("FINANCE_02", 8, "BACHELOR", "محاسبة", 2, "JEDDAH", true),
            new Vacancy("HR_04", 9, "DIPLOMA", "", 4, "BURAIDAH", true), new Vacancy("HR_05", 9, "", "", 4, "RIYADH", true),
            new Vacancy("FINANCE_10", 9, "BACHELOR", "", 4, "RIYADH", true), new Vacancy("HR_06", 7, "", "", 0, "RIYADH", true),
            new Vacancy("FINANCE_08", 6, "", "", 0, "RIYADH", false), new Vacancy("FINANCE_11", 11, "BACHELOR", "", 6, "RIYADH", false));

    /** Whether this agency has a round already. */
    public boolean made(House house) {
        return as(house.specialist(), () -> !rounds.list("", 1).rows().isEmpty());
    }

    /** Makes an agency's posts, scheme and round, all or nothing; the clock must be put back by the caller. */
    public long make(House house, String ministry, LocalDate today) {
        clock.moveTo(today.minusDays(PUBLISHED_AGO));
        List<Post> vacant = as(house.specialist(), () -> enter(house));
        SchemeView published = publish(house, ministry);
        waiting(house);
        clock.moveTo(today.minusDays(ANNOUNCED_AGO));
        List<Long> offered = new ArrayList<>();
        for (int i = 0; i < vacant.size(); i++) {
            if (VACANCIES.get(i).offered()) {
                offered.add(vacant.get(i).id());
            }
        }
        NewRound planned = new NewRound(published.id(), "جولة الترقية الثانية 1448هـ", today.minusDays(OPEN_AGO).atTime(8, 0),
                today.plusDays(OPEN_FOR - OPEN_AGO).atTime(23, 59, 59), "لا تنازل بعد إعلان النتائج.", offered);
        RoundView round = as(house.specialist(), () -> rounds.plan(planned, "demo-round-" + house.code()));
        return as(house.specialist(), () -> rounds.announce(round.id(), round.version())).id();
    }

    private List<Post> enter(House house) {
        String unit = reference.units(house.code()).stream().findFirst().map(u -> u.code()).orElse("");
        List<Post> entered = new ArrayList<>();
        for (int i = 0; i < VACANCIES.size(); i++) {
            Vacancy v = VACANCIES.get(i);
            entered.add(posts.enter(new NewPost(house.code(), house.code() + "-" + (901 + i), v.job(), v.grade(), v.level(), v.specialty(), v.years(), unit,
                    v.city()), "demo-post-" + house.code() + "-" + i));
        }
        return entered;
    }

    private SchemeView publish(House house, String ministry) {
        SchemeView draft = as(house.specialist(), () -> schemes.draft(house.code(), house.example(), "demo-scheme-" + house.code()));
        SchemeView saved = as(house.specialist(), () -> schemes.save(draft.id(), draft.version(), draft.edit().forGrades(house.from(), house.to())));
        SchemeView sent = as(house.specialist(), () -> schemes.submit(saved.id(), saved.version()));
        SchemeView agreed = as(ministry, () -> schemes.agree(sent.id(), sent.version()));
        return as(house.specialist(), () -> schemes.publish(agreed.id(), agreed.version()));
    }

    // A second scheme, for higher grades, waits for the ministry's answer.
    private void waiting(House house) {
        as(house.specialist(), () -> {
            SchemeView draft = schemes.draft(house.code(), "iau-11-to-13", "demo-waiting-" + house.code());
            return schemes.submit(draft.id(), draft.version());
        });
    }

    /** Applies as one of the crowd to the posts that are open to them, if any are and they have not yet. */
    public boolean apply(String nationalId) {
        return as(nationalId, () -> {
            Optional<Long> round = mine.rounds().stream().map(r -> r.round().id()).findFirst();
            if (round.isEmpty()) {
                return false;
            }
            MyRound seen = mine.of(round.get());
            List<Long> wishes = seen.chances().stream().filter(PostChance::open).map(c -> c.post().id()).limit(MOST_WISHES).toList();
            if (wishes.isEmpty() || seen.application().isPresent()) {
                return false;
            }
            mine.apply(round.get(), wishes, "demo-apply-" + nationalId);
            return true;
        });
    }

    private static <T> T as(String nationalId, java.util.function.Supplier<T> what) {
        return Acting.as(Actor.person(nationalId, nationalId, ""), what);
    }
}
