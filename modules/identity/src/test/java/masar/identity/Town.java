package masar.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.text.NationalId;
import masar.testing.House;

/** People of these tests, each with a record, an account and a mobile of their own. */
final class Town {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Actor HOUSE = Actor.system("test");
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 10_000_000);
    final House house;
    final Powers powers;
    final Delegations delegations;
    final Caller caller;

    Town(House house) {
        this.house = house;
        house.clock().moveTo(TODAY);
        powers = house.bean(Powers.class);
        delegations = house.bean(Delegations.class);
        caller = house.bean(Caller.class);
    }

    static String id() {
        return NationalId.complete("1" + String.format("%08d", NEXT.incrementAndGet() % 100_000_000)).digits();
    }

    /** Somebody with a record, serving in an agency. */
    static String serving(String agency) {
        return known(agency, Standing.SERVING);
    }

    static String known(String agency, Standing standing) {
        String id = id();
        Registry.PEOPLE.put(id, new KnownPerson(id, "هند " + id, "Hind " + id, true, standing, agency));
        return id;
    }

    /** A mobile that belongs to this person alone. */
    static String mobile(String id) {
        return "+9665" + id.substring(2);
    }

    static String email(String id) {
        return id + "@example.sa";
    }

    /** An address nobody else comes from, so that limits per address do not mix. */
    static Actor at(String id) {
        return Actor.person(id, "هند " + id, "10." + id.substring(4, 6) + "." + id.substring(6, 8) + "." + id.substring(8));
    }

    /** An account that is registered. */
    String registered(String id) {
        house.as(HOUSE, () -> house.bean(Accounts.class).register(id, email(id), mobile(id), "ar"));
        return id;
    }

    /** Somebody serving with an account and powers granted by the house. */
    String holding(Power power, String agency) {
        String id = registered(serving(agency.isEmpty() ? "HRSD" : agency));
        grant(id, power, agency);
        return id;
    }

    Grant grant(String id, Power power, String agency) {
        return house.as(HOUSE, () -> powers.grant(grantOf(id, power, agency, TODAY, Optional.empty()), token()));
    }

    static NewGrant grantOf(String id, Power power, String agency, LocalDate from, Optional<LocalDate> until) {
        return new NewGrant(id, power, agency, from, until, "17/1448", TODAY);
    }

    static NewDelegation delegationOf(String id, Power power, String agency, String... services) {
        return new NewDelegation(power, agency, id, TODAY, TODAY.plusDays(30), Set.of(services), "ف-9", TODAY);
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    /** Runs something as somebody who has just given a fresh code. */
    <T> T fresh(String id, Supplier<T> what) {
        giveCode(id);
        return as(id, what);
    }

    void giveCode(String id) {
        house.update("delete from identities.fresh_code where visit = ?", "person:" + id);
        house.update("insert into identities.fresh_code (visit, national_id, given_when) values (?, ?, ?)", "person:" + id, id,
                java.sql.Timestamp.valueOf(Times.stored(house.clock().now())));
    }

    <T> T as(String id, Supplier<T> what) {
        return house.as(at(id), what);
    }

    void as(String id, Runnable what) {
        house.as(at(id), what);
    }

    /** The keys of what was refused. */
    static List<String> refused(Runnable what) {
        return org.junit.jupiter.api.Assertions.assertThrows(Refused.class, what::run).problems().stream()
                .map(p -> p.field().isEmpty() ? p.key() : p.field() + " " + p.key()).toList();
    }

    /** How often an act about somebody stands in the trail. */
    long trail(String act, String subject) {
        return ((Number) house.value("select count(*) from journal.audit where act = ? and subject = ?", act, subject)).longValue();
    }
}
