package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.promotions.Freeze;
import masar.promotions.Minutes;
import masar.promotions.MyPromotions;
import masar.promotions.MyRound;
import masar.promotions.NewNomination;
import masar.promotions.NewPost;
import masar.promotions.NewRound;
import masar.promotions.NominationKind;
import masar.promotions.Nominations;
import masar.promotions.Post;
import masar.promotions.PostChance;
import masar.promotions.Posts;
import masar.promotions.RoundView;
import masar.promotions.Rounds;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.promotions.ScoreCase;
import masar.promotions.Scores;
import masar.records.Records;
import masar.records.Reference;

/**
 * Posts, a published scheme and an open round at the two agencies of the stories, made by their specialists and the officer of the
 * ministry; some of the crowd have applied, the people with names have not yet. Before it there was a smaller round, which one of the
 * agencies has scored, frozen and put in minutes, and in which people with names took part. What is there already is left alone.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class Contests {
    private static final int PUBLISHED_AGO = 25;
    private static final int FIRST_ANNOUNCED_AGO = 24;
    private static final int FIRST_OPEN_AGO = 23;
    private static final int FIRST_APPLIED_AGO = 20;
    private static final int FIRST_FROZEN_AGO = 15;
    private static final int ANNOUNCED_AGO = 4;
    private static final int OPEN_AGO = 2;
    private static final int OPEN_FOR = 7;
    private static final int MOST_WISHES = 3;
    private static final int MOST_SCORED = 100;
    /** Initiatives and interview, which come to the same sum: equals are set apart by the interview, and then by seniority. */
    private static final List<Map<String, String>> MARKS = List.of(Map.of("INITIATIVES", "80", "INTERVIEW", "60"), Map.of("INITIATIVES", "70", "INTERVIEW", "80"),
            Map.of("INITIATIVES", "60", "INTERVIEW", "100"));
    private static final String PROOF = "المحضر 12 في 1448-06-01";
    @Inject Played played;
    @Inject Posts posts;
    @Inject Schemes schemes;
    @Inject Rounds rounds;
    @Inject MyPromotions mine;
    @Inject Scores scores;
    @Inject Freeze freeze;
    @Inject Minutes minutes;
    @Inject Nominations nominations;
    @Inject Records records;
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
     * @param scored     whether a smaller round of weeks ago was scored by a committee and frozen
     */
    record House(String code, String specialist, String example, int from, int to, boolean scored) {
    }

    /** The rounds of an agency: the smaller one of weeks ago, where there was one, and the one that is open. */
    record Made(Optional<Long> first, long open) {
    }

    /** A vacant post: class, grade, qualification, years, and whether the round offers it. */
    private record Vacancy(String job, int grade, String level, String specialty, int years, String city, boolean offered) {
    }

    private static final List<Vacancy> FIRST = List.of(new Vacancy("HR_05", 9, "", "", 0, "RIYADH", true), new Vacancy("HR_06", 9, "", "", 0, "BURAIDAH", true),
            new Vacancy("HR_05", 8, "", "", 0, "RIYADH", true));

    private static final List<Vacancy> VACANCIES = List.of(new Vacancy("HR_05", 8, "", "", 0, "RIYADH", true),
            new Vacancy("HR_06", 8, "DIPLOMA", "", 2, "BURAIDAH", true), new Vacancy("FINANCE_02", 8, "BACHELOR", "محاسبة", 2, "JEDDAH", true),
            new Vacancy("HR_04", 9, "DIPLOMA", "", 4, "BURAIDAH", true), new Vacancy("HR_05", 9, "", "", 4, "RIYADH", true),
            new Vacancy("FINANCE_10", 9, "BACHELOR", "", 4, "RIYADH", true), new Vacancy("HR_06", 7, "", "", 0, "RIYADH", true),
            new Vacancy("FINANCE_08", 6, "", "", 0, "RIYADH", false), new Vacancy("FINANCE_11", 11, "BACHELOR", "", 6, "RIYADH", false),
            new Vacancy("HR_06", 9, "", "", 0, "RIYADH", false));

    /** Whether this agency has a round already. */
    public boolean made(House house) {
        return played.as(house.specialist(), () -> !rounds.list("", 1).rows().isEmpty());
    }

    /** Makes an agency's posts, scheme and round, all or nothing; the clock must be put back by the caller. */
    public Made make(House house, String ministry, LocalDate today) {
        clock.moveTo(today.minusDays(PUBLISHED_AGO));
        List<Post> before = house.scored() ? played.as(house.specialist(), () -> enter(house, FIRST, "F")) : List.of();
        List<Post> vacant = played.as(house.specialist(), () -> enter(house, VACANCIES, ""));
        SchemeView published = publish(house, ministry);
        waiting(house);
        Optional<Long> first = before.isEmpty() ? Optional.empty() : Optional.of(small(house, published, before, today));
        clock.moveTo(today.minusDays(ANNOUNCED_AGO));
        List<Long> offered = new ArrayList<>();
        for (int i = 0; i < vacant.size(); i++) {
            if (VACANCIES.get(i).offered()) {
                offered.add(vacant.get(i).id());
            }
        }
        NewRound planned = new NewRound(published.id(), "جولة الترقية الثانية 1448هـ", today.minusDays(OPEN_AGO).atTime(8, 0),
                today.plusDays(OPEN_FOR - OPEN_AGO).atTime(23, 59, 59), "لا تنازل بعد إعلان النتائج.", offered);
        RoundView round = played.as(house.specialist(), () -> rounds.plan(planned, "demo-round-" + house.code()));
        return new Made(first, played.as(house.specialist(), () -> rounds.announce(round.id(), round.version())).id());
    }

    private long small(House house, SchemeView published, List<Post> offered, LocalDate today) {
        clock.moveTo(today.minusDays(FIRST_ANNOUNCED_AGO));
        NewRound small = new NewRound(published.id(), "جولة الترقية الأولى 1448هـ", today.minusDays(FIRST_OPEN_AGO).atTime(8, 0),
                today.minusDays(FIRST_OPEN_AGO - OPEN_FOR).atTime(23, 59, 59), "", offered.stream().map(Post::id).toList());
        RoundView first = played.as(house.specialist(), () -> rounds.plan(small, "demo-first-" + house.code()));
        return played.as(house.specialist(), () -> rounds.announce(first.id(), first.version())).id();
    }

    private List<Post> enter(House house, List<Vacancy> vacancies, String mark) {
        String unit = reference.units(house.code()).stream().findFirst().map(u -> u.code()).orElse("");
        List<Post> entered = new ArrayList<>();
        for (int i = 0; i < vacancies.size(); i++) {
            Vacancy v = vacancies.get(i);
            entered.add(posts.enter(new NewPost(house.code(), house.code() + "-" + mark + (901 + i), v.job(), v.grade(), v.level(), v.specialty(), v.years(), unit,
                    v.city()), "demo-post-" + mark + house.code() + "-" + i));
        }
        return entered;
    }

    private SchemeView publish(House house, String ministry) {
        SchemeView draft = played.as(house.specialist(), () -> schemes.draft(house.code(), house.example(), "demo-scheme-" + house.code()));
        SchemeView saved = played.as(house.specialist(), () -> schemes.save(draft.id(), draft.version(), draft.edit().forGrades(house.from(), house.to())));
        SchemeView sent = played.as(house.specialist(), () -> schemes.submit(saved.id(), saved.version()));
        SchemeView agreed = played.as(ministry, () -> schemes.agree(sent.id(), sent.version()));
        return played.as(house.specialist(), () -> schemes.publish(agreed.id(), agreed.version()));
    }

    // A second scheme, for higher grades, waits for the ministry's answer.
    private void waiting(House house) {
        played.as(house.specialist(), () -> {
            SchemeView draft = schemes.draft(house.code(), "iau-11-to-13", "demo-waiting-" + house.code());
            return schemes.submit(draft.id(), draft.version());
        });
    }

    /**
     * Lets these people apply to the first round, the members score each, freezes it and makes its minutes; the clock must be put back by the caller.
     *
     * @param members two of the committee, none of them an applicant
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void first(House house, long round, List<String> members, List<String> applicants, LocalDate today) {
        clock.moveTo(today.minusDays(FIRST_APPLIED_AGO));
        applicants.stream().filter(id -> !members.contains(id)).forEach(id -> apply(id, round));
        clock.moveTo(today.minusDays(FIRST_FROZEN_AGO));
        for (String member : members) {
            played.as(member, () -> score(round));
        }
        played.as(house.specialist(), () -> freeze.run(round));
        played.as(house.specialist(), () -> minutes.make(round));
    }

    // The same marks by both members.
    private long score(long round) {
        List<ScoreCase> cases = scores.list(round, "", MOST_SCORED).rows();
        cases.forEach(c -> scores.give(c.application(), MARKS.get((int) (c.employeeId() % MARKS.size()))));
        return cases.size();
    }

    /** Names somebody for an exceptional promotion to the first post that is vacant two grades up. */
    public void nominate(House house, String nationalId) {
        played.as(house.specialist(), () -> {
            long person = records.names(List.of(nationalId)).get(nationalId).employeeId();
            long post = nominations.posts(person, NominationKind.EXCEPTIONAL).get(0).id();
            Map<String, String> proofs = nominations.toProve(person, post, NominationKind.EXCEPTIONAL).stream().collect(Collectors.toMap(r -> r, r -> PROOF));
            return nominations.nominate(new NewNomination(person, post, NominationKind.EXCEPTIONAL, proofs), "demo-nomination-" + nationalId);
        });
    }

    /** Applies as one of the crowd to the posts that are open to them, if any are and they have not yet. */
    public boolean apply(String nationalId, long round) {
        return played.as(nationalId, () -> {
            if (mine.rounds().stream().noneMatch(r -> r.round().id() == round)) {
                return false;
            }
            MyRound seen = mine.of(round);
            List<Long> wishes = seen.chances().stream().filter(PostChance::open).map(c -> c.post().id()).limit(MOST_WISHES).toList();
            if (wishes.isEmpty() || seen.application().isPresent()) {
                return false;
            }
            mine.apply(round, wishes, "demo-apply-" + round + "-" + nationalId);
            return true;
        });
    }
}
