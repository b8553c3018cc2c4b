package masar.promotions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.testing.House;

/** A frozen round with applicants of an agency, for tests of what follows; the first applicant has the most points. */
final class Contest {
    final House house;
    final Offers offers;
    final String authority;
    final RoundView round;
    final List<Post> posts;
    final List<String> people = new ArrayList<>();
    private final List<String> committee;

    /** A round on these posts, each wished for by one more applicant; not frozen yet. */
    Contest(Offers offers, String authority, List<String> committee, Post... posts) {
        house = offers.house;
        this.offers = offers;
        this.authority = authority;
        this.committee = committee;
        this.posts = List.of(posts);
        round = offers.open(posts);
        for (Post post : posts) {
            apply(Clerks.clerk(house, offers.agency), post);
        }
    }

    void apply(String id, Post post) {
        Clerks.appraised(house, id, 2025, 4);
        house.as(id, () -> house.bean(MyPromotions.class).apply(round.id(), Offers.ids(post), Offers.token()));
        people.add(id);
    }

    /** After the window: scored, frozen, and, if wanted, with its minutes. */
    Contest frozen(boolean minutes) {
        house.clock().moveTo(Clerks.TODAY.plusDays(9));
        int given = 99;
        for (String id : people) {
            String score = Integer.toString(given--);
            long application = ((Number) house.value("select id from promotions.application where round_id = ? and national_id = ?", round.id(), id)).longValue();
            committee.forEach(m -> house.as(m, () -> house.bean(Scores.class).give(application, Map.of("INITIATIVES", score, "INTERVIEW", score))));
        }
        house.as(offers.specialist, () -> house.bean(Freeze.class).run(round.id()));
        if (minutes) {
            house.as(offers.specialist, () -> house.bean(Minutes.class).make(round.id()));
        }
        return this;
    }

    Deciding decide(String number) {
        return decide(number, UUID.randomUUID().toString(), Optional.empty());
    }

    Deciding decide(String number, String token, Optional<Long> line) {
        NewDecision asked = new NewDecision(number, Optional.of(house.clock().today()), line);
        return house.as(authority, () -> house.bean(Decisions.class).decide(round.id(), asked, token));
    }

    /** The line of an applicant. */
    AwardLine line(String id) {
        long employee = Clerks.employee(house, id);
        return house.as(offers.specialist, () -> house.bean(Decisions.class).lines(round.id(), "", 50)).rows().stream().filter(l -> l.employee() == employee)
                .findFirst().orElseThrow();
    }

    MyOffer offer(String id) {
        return house.as(id, () -> house.bean(MyOffers.class).all()).stream().filter(o -> o.round().equals(Optional.of(round.id()))).findFirst().orElseThrow();
    }

    void accept(String id) {
        house.as(id, () -> house.bean(MyOffers.class).accept(offer(id).id()));
    }

    void start(String id) {
        house.as(offers.specialist, () -> house.bean(Starts.class).start(line(id).line(), Optional.of(house.clock().today())));
    }

    EmployeeRecord record(String id) {
        return house.as(id, () -> house.bean(Records.class).mine());
    }

    PostStatus status(Post post) {
        return PostStatus.valueOf(house.value("select status from promotions.post where id = ?", post.id()).toString());
    }
}
