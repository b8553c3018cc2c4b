package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;

/** The agencies of the civil service. */
@ApplicationScoped
@Transactional
public class Agencies {
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject Codes codes;
    @Inject Sql sql;

    /** How many people an agency has, counted no further than {@link Agencies#COUNTED_TO}. */
    public record HeadCount(int serving, int former) {
    }

    /** A head count stops here; this number means so many or more. */
    public static final int COUNTED_TO = 10_000;

    /** Agencies by Arabic name; {@code words} is part of a name or a code, empty for all. */
    @OpenToAll("names of agencies are public")
    public Slice<Agency> find(String words, String cursor, int size) {
        Optional<Cursor> at = Cursor.parse(cursor);
        int rows = Math.max(1, Math.min(500, size));
        List<String> where = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String word : ArabicText.tokens(words)) {
            where.add("name_folded like ?");
            values.add("%" + word + "%");
        }
        boolean back = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> {
            String sign = back ? "<" : ">";
            where.add("(name_ar " + sign + " ? or (name_ar = ? and code " + sign + " ?))");
            values.addAll(List.of(c.text(0), c.text(0), c.text(1)));
        });
        String order = back ? " desc" : "";
        return Slice.cut(sql.list(SELECT + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by name_ar" + order + ", code"
                + order + " fetch first " + (rows + 1) + " rows only", this::agency, values.toArray()), rows, at, a -> List.of(a.nameAr(), a.code()));
    }

    /** One agency, refused as not found when there is none. */
    @OpenToAll("names of agencies are public")
    @Remembered
    public Agency byCode(String code) {
        return sql.list(SELECT + " where code = ?", this::agency, code).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** How many people this agency has today. */
    @Requires({Power.MINISTRY_OFFICER, Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public HeadCount headCount(String code) {
        if (!caller.may(Power.MINISTRY_OFFICER, "") && !caller.agencies(Power.HR_DIRECTOR, Power.HR_SPECIALIST).contains(code)) {
            throw Refused.notFound();
        }
        return new HeadCount(count(code, "SERVING"), count(code, "FORMER"));
    }

    /** Adds an agency; refused when the code is taken. */
    @Requires(Power.MINISTRY_OFFICER)
    public void create(Agency agency) {
        wholeOffice();
        check(agency);
        if (!sql.list("select code from records.agency where code = ?", r -> r.getString(1), agency.code()).isEmpty()) {
            throw Refused.field("code", "records.refused.agencyTaken", agency.code());
        }
        sql.update("insert into records.agency (name_ar, name_en, name_folded, kind, parent_code, city_code, since_day, until_day, version, code)"
                + " values (?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), 1, ?)", values(agency));
        codes.changed();
        audit.record(AuditEntry.of("agency.created").by(Power.MINISTRY_OFFICER).in(agency.code()).on("agency", agency.code())
                .changed("", described(agency)));
    }

    /** Which of its versions an agency is in; goes with a form, so that who is slower learns of it. */
    @OpenToAll("a number without meaning")
    public long version(String code) {
        return sql.list("select version from records.agency where code = ?", r -> r.getLong(1), code).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /**
     * Changes names, kind, parent, seat and period of an agency. What says nothing new changes nothing; refused when somebody else
     * changed it since the version that was seen.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public void change(Agency agency, long seen) {
        wholeOffice();
        check(agency);
        Agency before = byCode(agency.code());
        if (described(before).equals(described(agency))) {
            return;
        }
        List<Object> values = new ArrayList<>(Arrays.asList(values(agency)));
        values.add(seen);
        int changed = sql.update("update records.agency set name_ar = ?, name_en = ?, name_folded = ?, kind = ?, parent_code = ?, city_code = ?,"
                + " since_day = cast(? as date), until_day = cast(? as date), version = version + 1 where code = ? and version = ?", values.toArray());
        if (changed == 0) {
            throw new Refused("records.refused.agencyChanged");
        }
        codes.changed();
        audit.record(AuditEntry.of("agency.changed").by(Power.MINISTRY_OFFICER).in(agency.code()).on("agency", agency.code())
                .changed(described(before), described(agency)));
    }

    // The guard lets in whoever holds the power for one service alone; agencies belong to no service.
    private void wholeOffice() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }

    /** As the trail says it. */
    private static String described(Agency a) {
        return String.join("; ", a.nameAr().strip() + " / " + a.nameEn().strip(), a.kind().name(), "parent=" + a.parent(), "city=" + a.city().code(),
                a.since().map(LocalDate::toString).orElse("") + ".." + a.until().map(LocalDate::toString).orElse(""));
    }

    private static final String SELECT =
            "select code, name_ar, name_en, kind, parent_code, city_code, since_day, until_day from records.agency";

    private Agency agency(ResultSet r) throws SQLException {
        return new Agency(r.getString(1), r.getString(2), r.getString(3), Agency.Kind.valueOf(r.getString(4)), r.getString(5),
                codes.city(r.getString(6)), day(r.getDate(7)), day(r.getDate(8)));
    }

    private static Optional<LocalDate> day(java.sql.Date day) {
        return Optional.ofNullable(day).map(java.sql.Date::toLocalDate);
    }

    private int count(String code, String standing) {
        return sql.list("select count(*) from (select id from records.employee where agency_code = ? and standing = ? fetch first " + COUNTED_TO
                + " rows only) counted", r -> r.getInt(1), code, standing).get(0);
    }

    private Object[] values(Agency a) {
        return new Object[] {a.nameAr().strip(), a.nameEn().strip(), ArabicText.fold(a.nameAr() + " " + a.nameEn() + " " + a.code()),
            a.kind().name(), a.parent(), a.city().code(), a.since().map(LocalDate::toString).orElse(null),
            a.until().map(LocalDate::toString).orElse(null), a.code()};
    }

    private void check(Agency agency) {
        List<Refused.Problem> problems = new ArrayList<>();
        if (!agency.code().matches("[A-Z][A-Z0-9-]{1,19}")) {
            problems.add(Refused.Problem.of("code", "records.refused.agencyCode"));
        }
        if (agency.nameAr().isBlank() || agency.nameAr().length() > 200 || agency.nameEn().length() > 200) {
            problems.add(Refused.Problem.of("nameAr", "records.refused.agencyName"));
        }
        boolean parent = agency.parent().isEmpty() || !agency.parent().equals(agency.code()) && codes.known(agency.parent()).isPresent();
        if (!parent) {
            problems.add(Refused.Problem.of("parent", "records.refused.unknownAgency", agency.parent()));
        }
        if (agency.since().isPresent() && agency.until().isPresent() && agency.until().get().isBefore(agency.since().get())) {
            problems.add(Refused.Problem.of("until", "records.refused.untilBeforeFrom"));
        }
        Refused.when(problems);
    }
}
