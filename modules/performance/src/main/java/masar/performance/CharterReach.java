package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.identity.Held;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Refused;
import masar.records.Managers;

/**
 * Who stands where to a charter, said once. The manager is the one of the employee's unit, or who has that power by delegation; where the unit
 * has none beside the employee, the agency's authority stands in. Nobody is their own manager or their own human resources.
 */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class CharterReach {
    private static final Power[] OFFICES = {Power.HR_SPECIALIST, Power.HR_DIRECTOR};
    @Inject CharterBook book;
    @Inject Managers managers;
    @Inject Powers powers;
    @Inject Caller caller;
    @Inject Audit audit;

    boolean mine(CharterRow c) {
        return !caller.nationalId().isEmpty() && c.nationalId.equals(caller.nationalId());
    }

    /** By which power the caller is the manager; empty when they are not. */
    Optional<Power> manages(CharterRow c) {
        if (mine(c)) {
            return Optional.empty();
        }
        if (units().stream().filter(h -> h.agency().equals(c.agency) && !h.grantorId().equals(c.nationalId)).anyMatch(h -> managers.unit(h).equals(c.unit))) {
            return Optional.of(Power.DIRECT_MANAGER);
        }
        Power instead = PerformanceTerms.withoutManager();
        return caller.may(instead, c.agency) && !managers.has(c.nationalId, c.agency, c.unit, "") ? Optional.of(instead) : Optional.empty();
    }

    /** The charter of somebody whose manager the caller is; anybody else's is not found, and the try leaves a line. */
    CharterRow managed(long id, Optional<CharterRow> row) {
        return row.filter(c -> manages(c).isPresent()).orElseThrow(() -> foreign(id, row));
    }

    boolean office(CharterRow c) {
        return !mine(c) && caller.agencies(OFFICES).contains(c.agency);
    }

    /** Whether the caller may approve this rating: the director of human resources, who neither rated it nor is rated by it. */
    boolean approves(CharterRow c) {
        return !mine(c) && caller.may(Power.HR_DIRECTOR, c.agency) && mayApprove(c, caller.nationalId());
    }

    static boolean mayApprove(CharterRow c, String director) {
        return !c.nationalId.equals(director) && !c.ratedBy.equals(director);
    }

    /** Who delegated the power to the caller; empty for nobody. */
    String behalf(Power power, String agency) {
        return caller.onBehalfOf(power, agency, "").map(Held::grantorId).orElse("");
    }

    /** Those to tell as managers of this charter. */
    List<String> tell(CharterRow c) {
        List<String> holders = powers.holders(Power.DIRECT_MANAGER, c.agency, "").stream().filter(id -> !id.equals(c.nationalId)).toList();
        Map<String, String> units = managers.units(holders);
        List<String> theirs = holders.stream().filter(id -> units.get(id).equals(c.unit)).toList();
        return theirs.isEmpty() ? powers.holders(PerformanceTerms.withoutManager(), c.agency, "").stream().filter(id -> !id.equals(c.nationalId)).toList() : theirs;
    }

    /** Notes that the caller read it; for a page once, however many of its parts read it. */
    void seen(CharterRow c, Power power) {
        Reading.recall(List.of("charter.read", c.id, power), () -> {
            audit.record(AuditEntry.of("charter.read").by(power).in(c.agency).about(c.nationalId).on("charter", c.id));
            return true;
        });
    }

    Refused foreign(long id, Optional<CharterRow> row) {
        AuditEntry entry = AuditEntry.of("charter.refused").on("charter", id);
        audit.recordAlways(row.map(c -> entry.in(c.agency).about(c.nationalId)).orElse(entry));
        return Refused.notFound();
    }

    /** Narrows a list to those whose manager the caller is; false when there are none. */
    boolean narrow(Paged<CharterRow> rows) {
        List<String> parts = new ArrayList<>();
        List<Held> units = units();
        for (int i = 0; i < units.size(); i++) {
            parts.add("r.agency = :agency" + i + " and r.unit = :unit" + i + " and r.nationalId <> :grantor" + i);
            rows.put("agency" + i, units.get(i).agency()).put("unit" + i, managers.unit(units.get(i))).put("grantor" + i, units.get(i).grantorId());
        }
        Set<String> agencies = caller.agencies(PerformanceTerms.withoutManager());
        int n = 0;
        for (String agency : agencies) {
            parts.add(unmanaged(agency, "x" + n++, rows));
        }
        rows.where("r.nationalId <> :me").put("me", caller.nationalId());
        rows.where("(" + String.join(" or ", parts) + ")");
        return !parts.isEmpty();
    }

    // Those of an agency whose unit has no manager beside themselves.
    private String unmanaged(String agency, String name, Paged<CharterRow> rows) {
        Map<String, String> unitOf = managers.units(powers.holders(Power.DIRECT_MANAGER, agency, ""));
        Map<String, List<String>> byUnit = new HashMap<>();
        unitOf.forEach((who, unit) -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(who));
        List<String> managed = byUnit.isEmpty() ? List.of("–") : List.copyOf(byUnit.keySet());
        List<String> alone = new ArrayList<>(byUnit.values().stream().filter(all -> all.size() == 1).map(all -> all.get(0)).toList());
        if (alone.isEmpty()) {
            alone.addAll(Collections.singleton("–"));
        }
        rows.put("agency" + name, agency).put("managed" + name, managed).put("alone" + name, alone);
        return "r.agency = :agency" + name + " and (r.unit not in :managed" + name + " or r.nationalId in :alone" + name + ")";
    }

    // A delegation for one service is not the whole power.
    private List<Held> units() {
        return caller.held().stream().filter(h -> h.power() == Power.DIRECT_MANAGER && h.services().isEmpty()).toList();
    }
}
