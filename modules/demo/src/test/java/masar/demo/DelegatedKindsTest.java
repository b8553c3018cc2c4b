package masar.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Delegations;
import masar.identity.KnownServices.KnownService;
import masar.kernel.Power;
import masar.kernel.text.NationalId;
import masar.requests.DecisionStep;
import masar.requests.Desk;
import masar.requests.RequestKind;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of request of every module, each step of it. */
@Tag("database")
@DisplayName("The decider of any kind of request who is away")
class DelegatedKindsTest {
    @RegisterExtension static final House house = new House();
    private static int serial = 7_000_000;

    static Stream<String> kinds() {
        return Stream.of("data-correction", "workplace", "leave", "minister-leave", "emergency-leave", "leave-change", "training-certificate", "volunteering-hours", "scholarship",
                "study-mission", "scholarship-change", "grievance-decision", "grievance-rating", "grievance-right", "grievance-ministry", "rank-grievance", "resignation",
                "early-retirement", "agency-leaving", "urgent-leaving");
    }

    private static RequestKind kind(String code) {
        return house.beans(RequestKind.class).stream().filter(k -> k.code().equals(code)).findFirst().orElseThrow(() -> new AssertionError("no kind " + code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @DisplayName("delegates it alone, by name: the delegate sees that kind in the inbox and no other, for every power that decides one of its steps")
    void delegated(String code) {
        Set<String> declared = house.beans(RequestKind.class).stream().map(RequestKind::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(kinds().toList()), declared, "a kind is missing here");
        assertTrue(house.bean(Delegations.class).services().stream().map(KnownService::code).anyMatch(code::equals), "it can be named in a delegation");
        for (Power power : kind(code).steps().stream().map(DecisionStep::decides).distinct().toList()) {
            String grantor = id();
            String delegate = id();
            String agency = power.scope() == Power.Scope.MINISTRY ? "" : "TST-DLG";
            Date day = Date.valueOf(LocalDate.of(2000, 1, 1));
            Date end = Date.valueOf(LocalDate.of(2100, 1, 1));
            Timestamp moment = Timestamp.valueOf(LocalDateTime.of(2000, 1, 1, 0, 0));
            house.update("insert into identities.power_grant (id, national_id, holder_name, power, agency, from_day, until_day, document_number, document_day, granted_by_id, granted_by,"
                    + " granted_when, token, version) values (?, ?, '', ?, ?, ?, ?, '1', ?, '', '', ?, ?, 0)", -serial, grantor, power.name(), agency, day, end, day, moment, UUID.randomUUID()
                            .toString());
            house.update("insert into identities.delegation (id, power, agency, grantor_id, grantor_name, delegate_id, delegate_name, from_day, until_day, services, document_number,"
                    + " document_day, given_when, token, version) values (?, ?, ?, ?, '', ?, '', ?, ?, ?, '7', ?, ?, ?, 0)", -serial, power.name(), agency, grantor, delegate, day, end, code,
                    day, moment, UUID.randomUUID().toString());
            assertEquals(List.of(code), house.as(delegate, () -> house.bean(Desk.class).kinds()), power + " by delegation");
        }
    }

    private static String id() {
        return NationalId.complete("16" + String.format("%07d", ++serial)).digits();
    }
}
