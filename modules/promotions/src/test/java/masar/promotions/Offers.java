package masar.promotions;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import masar.kernel.Power;
import masar.promotions.law.Scheme;
import masar.testing.House;

/** Posts, schemes and rounds of the tests, made through the contracts by an agency's specialist and an officer of the ministry. */
final class Offers {
    private static int serial;
    final House house;
    final String agency;
    final String specialist;
    final String officer;

    Offers(House house, String agency) {
        this.house = house;
        this.agency = agency;
        specialist = Clerks.officer(house, agency, Power.HR_SPECIALIST);
        officer = Clerks.officer(house, "TST-S", Power.MINISTRY_OFFICER);
    }

    static String token() {
        return "offer-" + ++serial;
    }

    NewPost newPost(int grade) {
        return new NewPost(agency, "N" + ++serial, "HR_05", grade, "", "", 0, "", "RIYADH");
    }

    Post post(int grade) {
        NewPost asked = newPost(grade);
        return house.as(specialist, () -> house.bean(Posts.class).enter(asked, token()));
    }

    /** Weights of the example at hand, with some of them changed. */
    static SchemeEdit edit(SchemeView scheme, int from, int to, Map<String, Integer> changed, String tieBreak) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        scheme.scheme().criteria().forEach(c -> weights.put(c.code(), c.weight()));
        weights.putAll(changed);
        return new SchemeEdit(from, to, weights, tieBreak.isEmpty() ? List.of() : List.of(tieBreak), "", Scheme.LastResort.LOT);
    }

    SchemeView draft(String example) {
        return house.as(specialist, () -> house.bean(Schemes.class).draft(agency, example, token()));
    }

    SchemeView submitted() {
        SchemeView draft = draft("default");
        return submitted(draft, edit(draft, 6, 10, Map.of(), "INTERVIEW"));
    }

    private SchemeView submitted(SchemeView draft, SchemeEdit edit) {
        SchemeView saved = house.as(specialist, () -> house.bean(Schemes.class).save(draft.id(), draft.version(), edit));
        return house.as(specialist, () -> house.bean(Schemes.class).submit(saved.id(), saved.version()));
    }

    /** A scheme for grades 6 to 10, published some days ago. */
    SchemeView published() {
        SchemeView draft = draft("default");
        return published(draft, edit(draft, 6, 10, Map.of(), "INTERVIEW"));
    }

    /** A draft with these choices, published some days ago. */
    SchemeView published(SchemeView draft, SchemeEdit edit) {
        house.clock().moveTo(Clerks.TODAY.minusDays(5));
        SchemeView sent = submitted(draft, edit);
        SchemeView agreed = house.as(officer, () -> house.bean(Schemes.class).agree(sent.id(), sent.version()));
        SchemeView published = house.as(specialist, () -> house.bean(Schemes.class).publish(agreed.id(), agreed.version()));
        house.clock().moveTo(Clerks.TODAY);
        return published;
    }

    NewRound newRound(SchemeView scheme, Post... posts) {
        LocalDateTime opens = Clerks.TODAY.plusDays(1).atTime(8, 0);
        return new NewRound(scheme.id(), "جولة " + ++serial, opens, opens.plusDays(7), "", List.of(posts).stream().map(Post::id).toList());
    }

    RoundView planned(SchemeView scheme, Post... posts) {
        NewRound asked = newRound(scheme, posts);
        return house.as(specialist, () -> house.bean(Rounds.class).plan(asked, token()));
    }

    /** An announced round whose window is open two days from now, where the clock stands afterwards. */
    RoundView open(Post... posts) {
        return open(published(), posts);
    }

    RoundView open(SchemeView scheme, Post... posts) {
        RoundView planned = planned(scheme, posts);
        RoundView round = house.as(specialist, () -> house.bean(Rounds.class).announce(planned.id(), planned.version()));
        house.clock().moveTo(Clerks.TODAY.plusDays(3));
        return round;
    }

    static List<Long> ids(Post... posts) {
        return new ArrayList<>(List.of(posts).stream().map(Post::id).toList());
    }
}
