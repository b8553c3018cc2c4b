package masar.records;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.kernel.text.ArabicText;

/**
 * Puts the code lists and the general pay ladder in place when the house starts. Adds what is missing and changes nothing that is
 * there, so an operator's own rows stay. The named agencies come with the demo alone; elsewhere the ministry enters them.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by the house at its start")
class ReferenceLoader {
    private static final Setting DEMO = Setting.of("masar.demo", "false");

    @Inject Sql sql;
    @Inject Ids ids;

    void atStart(@Observes HouseStarted started) {
        plain("regions", "insert into records.region (code, name_ar, name_en, seat_ar, population_2022, staff_percent_estimate)"
                + " values (?, ?, ?, ?, ?, ?)", "select code from records.region", r -> List.of(r.get("code"), r.get("name_ar"), r.get("name_en"),
                r.get("seat_ar"), Integer.valueOf(r.get("population_2022")), new BigDecimal(r.get("staff_percent_estimate"))));
        plain("cities", "insert into records.city (code, region_code, name_ar, name_en, latitude, longitude) values (?, ?, ?, ?, ?, ?)",
                "select code from records.city", r -> List.of(r.get("code"), r.get("region"), r.get("name_ar"), r.get("name_en"),
                        new BigDecimal(r.get("lat")), new BigDecimal(r.get("lon"))));
        plain("banks", "insert into records.bank (code, name_ar, name_en) values (?, ?, ?)", "select code from records.bank",
                r -> List.of(r.get("code"), r.get("name_ar"), r.get("name_en")));
        int[] place = {0};
        plain("qualification_levels", "insert into records.qualification_level (code, name_ar, name_en, place) values (?, ?, ?, ?)",
                "select code from records.qualification_level", r -> List.of(r.get("code"), r.get("name_ar"), r.get("name_en"), ++place[0]));
        plain("job_titles", "insert into records.job_title (code, name_ar, family, grade_from_estimate, grade_to_estimate)"
                + " values (?, ?, ?, cast(nullif(?, '') as integer), cast(nullif(?, '') as integer))", "select code from records.job_title",
                r -> List.of(r.get("code"), r.get("title_ar"), r.get("family"), r.get("grade_from_estimate"), r.get("grade_to_estimate")));
        plain("ladders", "insert into records.pay_ladder (code, name_ar, name_en) values (?, ?, ?)", "select code from records.pay_ladder",
                r -> List.of(r.get("code"), r.get("name_ar"), r.get("name_en")));
        ladder("general_ladder");
        if (DEMO.yes()) {
            plain("agencies", "insert into records.agency (code, name_ar, name_en, kind, headcount_weight_estimate, name_folded, parent_code,"
                    + " city_code, version) values (?, ?, ?, ?, ?, ?, '', '', 1)", "select code from records.agency", r -> List.of(r.get("code"),
                    r.get("name_ar"), r.get("name_en"), r.get("kind"), Integer.valueOf(r.get("headcount_weight_estimate")),
                    ArabicText.fold(r.get("name_ar") + " " + r.get("name_en") + " " + r.get("code"))));
        }
    }

    private interface Values {
        List<Object> of(Map<String, String> row);
    }

    private void plain(String file, String insert, String keys, Values values) {
        Set<String> there = new HashSet<>(sql.list(keys, r -> r.getString(1)));
        for (Map<String, String> row : read(file)) {
            List<Object> all = values.of(row);
            if (!there.contains(row.get("code"))) {
                sql.update(insert, all.toArray());
            }
        }
    }

    private void ladder(String file) {
        Set<String> there = new HashSet<>(sql.list("select ladder_code, code, since_day from records.pay_grade",
                r -> r.getString(1) + "/" + r.getString(2) + "/" + r.getDate(3)));
        int place = 0;
        for (Map<String, String> row : read(file)) {
            place++;
            if (there.contains(row.get("ladder") + "/" + row.get("grade") + "/" + row.get("since"))) {
                continue;
            }
            long id = ids.next();
            BigDecimal first = new BigDecimal(row.get("first_step"));
            BigDecimal increment = new BigDecimal(row.get("increment"));
            BigDecimal transport = row.get("transport").isEmpty() ? null : new BigDecimal(row.get("transport"));
            sql.update("insert into records.pay_grade (id, ladder_code, code, name_ar, name_en, place, increment, transport, since_day, until_day)"
                    + " values (?, ?, ?, ?, ?, ?, ?, cast(? as decimal(12,2)), ?, ?)", id, row.get("ladder"), row.get("grade"), row.get("name_ar"),
                    row.get("name_en"), place, increment, transport, LocalDate.parse(row.get("since")), Axes.FOREVER);
            for (int step = 1; step <= Integer.parseInt(row.get("steps")); step++) {
                sql.update("insert into records.pay_step (grade_id, step_no, basic) values (?, ?, ?)", id, step,
                        first.add(increment.multiply(BigDecimal.valueOf(step - 1L))));
            }
        }
    }

    private static List<Map<String, String>> read(String file) {
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new InputStreamReader(
                ReferenceLoader.class.getResourceAsStream("reference/" + file + ".csv"), StandardCharsets.UTF_8))) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException("reference/" + file + ".csv: " + e.getMessage(), e);
        }
    }
}
