package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.Named;
import masar.retirement.Contributions.Shown;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agency and a month of its own for each test of contributions, and a pension body that answers. */
abstract class ContributionsAtWork {
    @RegisterExtension static final House house = new House();
    static int agencies;
    YearMonth month;
    Staff staff;
    String agency;
    String hr;
    final List<String> people = new ArrayList<>();

    /** Each test has an agency and a month of its own. */
    @BeforeEach
    void people() {
        agencies++;
        month = YearMonth.of(2027, 1).plusMonths(agencies);
        house.clock().moveTo(month.plusMonths(1).atDay(6));
        staff = new Staff(house);
        agency = "TST-C" + agencies;
        if (house.sql("select code from records.agency where code = ?", agency).isEmpty()) {
            house.as(Staff.HOUSE, () -> house.bean(Agencies.class).create(new Agency(agency, "جهة " + agency, "Agency " + agency, Agency.Kind.AUTHORITY, "", Named.NONE,
                    Optional.empty(), Optional.empty())));
        }
        hr = staff.officer(agency, Power.HR_SPECIALIST);
        people.addAll(List.of(hr, staff.clerk(agency, "1985-05-05", "2010-01-05"), staff.clerk(agency, "1985-05-05", "2010-01-05")));
        FakeBody.turnOn();
    }

    @AfterEach
    void off() {
        house.bean(Outbox.class).deliver();
        FakeBody.turnOff();
    }

    ContributionSteps steps() {
        return house.bean(ContributionSteps.class);
    }

    void begin() {
        house.as(Actor.system("test"), () -> steps().begin(month));
    }

    boolean piece() {
        return house.as(Actor.system("test"), () -> steps().piece(month.toString()));
    }

    void all() {
        begin();
        while (piece()) {
            // goes on
        }
        house.bean(Outbox.class).deliver();
    }

    ContributionStatement statement() {
        return house.as(hr, () -> house.bean(Contributions.class).statements("", 50)).rows().stream().filter(s -> s.agency().equals(agency)).findFirst().orElseThrow();
    }

    List<ContributionLine> lines(Shown shown) {
        return house.as(hr, () -> house.bean(Contributions.class).lines(statement().id(), shown, "", 100)).rows();
    }

    ContributionLine line(String who) {
        return lines(Shown.ALL).stream().filter(l -> l.nationalId().equals(who)).findFirst().orElseThrow();
    }

    List<JsonObject> told() {
        return FakeBody.has("").stream().filter(m -> m.getString("agency", "").equals(agency) && m.getString("month", "").equals(month.toString())).toList();
    }

    /** The body answers a part: what it was told, with other figures for some. */
    int answers(JsonObject part, int number, Map<String, String> other) {
        Map<String, String> figures = new TreeMap<>(part.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(l -> l.getString("nationalId"), l -> l.getString("employee"))));
        other.forEach((who, share) -> {
            if (share.isEmpty()) {
                figures.remove(who);
            } else {
                figures.put(who, share);
            }
        });
        JsonArrayBuilder lines = Json.createArrayBuilder();
        figures.forEach((who, share) -> lines.add(Json.createObjectBuilder().add("nationalId", who).add("employee", share).add("agency", share)));
        return hear(Json.createObjectBuilder().add("schema", PensionFile.SCHEMA).add("id", "F/" + part.getString("id") + "/" + number).add("kind", "FIGURES")
                .add("about", part.getString("id")).add("number", number).add("on", "2027-02-07").add("lines", lines).build());
    }

    int hear(JsonObject figures) {
        assertTrue(FakeBody.isOf("figures", figures.toString()), figures::toString);
        return house.as(Actor.visitor("192.0.2.7"), () -> house.bean(PensionAnswers.class).hear(PensionSeal.seal(PensionSeal.ANSWER, figures.toString(), FakeBody.SECRET))).status();
    }
}
