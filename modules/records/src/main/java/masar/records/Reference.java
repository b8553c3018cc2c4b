package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.OpenToAll;

/** Reference data: regions, cities, job titles, pay ladders, qualification levels, org units. */
@ApplicationScoped
@Transactional
@OpenToAll("reference data is public")
public class Reference {

    /** A city with its region and rounded coordinates in degrees. */
    public record City(String code, String nameAr, String nameEn, String region, BigDecimal latitude, BigDecimal longitude) {
    }

    /** A job title; the grades it usually spans are estimates and may be missing. */
    public record JobTitle(String code, String nameAr, String family, Optional<Integer> gradeFromEstimate, Optional<Integer> gradeToEstimate) {
    }

    /** One step of a grade, SAR a month. */
    public record Step(int step, BigDecimal basic) {
    }

    /**
     * One grade of a ladder as of a day.
     *
     * @param order     place on the ladder, the next grade up has the next number
     * @param increment what one step adds, SAR a month; empty on ladders without a fixed one
     * @param transport SAR a month; empty when the grade has none
     */
    public record Grade(String ladder, Named name, int order, Optional<BigDecimal> increment, Optional<BigDecimal> transport, List<Step> steps,
            LocalDate since) {
    }

    /** The general ladder's code. */
    public static final String GENERAL_LADDER = "general";

    @Inject Codes codes;

    /** All regions, by code. */
    public List<Named> regions() {
        return List.copyOf(codes.all().regions().values());
    }

    /** All cities, by region and name. */
    public List<City> cities() {
        return List.copyOf(codes.all().cities().values());
    }

    /** All agencies, by Arabic name. */
    public List<Named> agencies() {
        return List.copyOf(codes.all().agencies().values());
    }

    /** The name of an agency; its code where none goes by it. */
    public Named agency(String code) {
        return codes.agency(code);
    }

    /** All job titles, by family and name. */
    public List<JobTitle> jobTitles() {
        return List.copyOf(codes.all().titles().values());
    }

    /** All qualification levels, lowest first. */
    public List<Named> qualificationLevels() {
        return List.copyOf(codes.all().levels().values());
    }

    /** All pay ladders. */
    public List<Named> ladders() {
        return List.copyOf(codes.all().ladders().values());
    }

    /** The grades of a ladder in force on a day, lowest first; empty when the ladder had none then. */
    public List<Grade> grades(String ladder, LocalDate day) {
        return codes.grades(ladder, day);
    }

    /** An org unit by its code, where one name alone goes by it. */
    public Optional<Named> unit(String code) {
        return codes.unit(code);
    }

    /** The org units that go by these codes in these agencies, by agency and code, {@code MOE/12}: a big ministry has thousands of others. */
    public Map<String, Named> units(Collection<String> agencies, Collection<String> unitCodes) {
        return codes.units(agencies, unitCodes);
    }

    /** The org units of an agency, by Arabic name. */
    public List<Named> units(String agency) {
        return codes.units(agency).values().stream().sorted(Comparator.comparing(Named::nameAr)).toList();
    }
}
