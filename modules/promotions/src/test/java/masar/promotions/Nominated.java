package masar.promotions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of an approved nomination do and read: somebody of the sixth grade is named for a vacant post of the eighth. */
abstract class Nominated {
    @RegisterExtension static final House house = new House();
    static final LocalDate TODAY = Clerks.TODAY;
    final Nominations nominations = house.bean(Nominations.class);
    final NominationDecisions decisions = house.bean(NominationDecisions.class);
    final MyOffers offers = house.bean(MyOffers.class);
    Frozen frozen;
    String hr;
    Post post;
    String who;

    @BeforeEach
    void people() {
        frozen = new Frozen(house);
        hr = frozen.offers.specialist;
        post = frozen.offers.post(8);
        who = clerk("6");
    }

    static String clerk(String grade) {
        String id = Clerks.clerk(house, "TST-R", "general", grade);
        Clerks.appraised(house, id, 2025, 5);
        return id;
    }

    NominationView named(String id, Post to, NominationKind kind) {
        return house.as(hr, () -> {
            long employee = Clerks.employee(house, id);
            Map<String, String> proofs = nominations.toProve(employee, to.id(), kind).stream().collect(Collectors.toMap(r -> r, r -> "المحضر 12"));
            return nominations.nominate(new NewNomination(employee, to.id(), kind, proofs), Offers.token());
        });
    }

    NominationView named() {
        return named(who, post, NominationKind.EXCEPTIONAL);
    }

    NominationView approve(String authority, NominationView n, String number) {
        return house.as(authority, () -> decisions.decide(n.id(), n.version(), true, number, house.clock().today(), ""));
    }

    MyOffer offer() {
        return house.as(who, offers::all).get(0);
    }

    void start(NominationView n, LocalDate day) {
        house.as(hr, () -> house.bean(Starts.class).startNominated(n.id(), Optional.of(day)));
    }

    EmployeeRecord record() {
        return house.as(who, () -> house.bean(Records.class).mine());
    }

    EmployeeRecord record(LocalDate day) {
        return house.as(who, () -> house.bean(Records.class).mine(new AsOf(day, house.clock().now())));
    }

    NominationView seen(String reader, NominationView n) {
        return house.as(reader, () -> nominations.of(n.id()));
    }

    static String status(Post post) {
        return house.value("select status from promotions.post where id = ?", post.id()).toString();
    }

    static int told(String id, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = ?", id, key).size();
    }

    void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("promotions.offers")).forEach(t -> t.run(day)));
    }
}
