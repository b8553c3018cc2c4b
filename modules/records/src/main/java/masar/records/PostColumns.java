package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The columns of a post as versions and events carry them. In an event, an empty one leaves things as they were. */
@Embeddable
class PostColumns {
    @Column(name = "agency_code") String agency = "";
    @Column(name = "employee_number") String employeeNumber = "";
    @Column(name = "unit_code") String unit = "";
    @Column(name = "position_number") String positionNumber = "";
    @Column(name = "title") String title = "";
    @Column(name = "ladder_code") String ladder = "";
    @Column(name = "grade") String grade = "";
    @Column(name = "step_no") int step;
    @Column(name = "basic") BigDecimal basic;
    @Column(name = "city_code") String city = "";
    @Column(name = "work_unit") String workUnit = "";

    static PostColumns of(NewCareerEvent.JobChange change) {
        PostColumns post = new PostColumns();
        post.agency = change.agency();
        post.employeeNumber = change.employeeNumber();
        post.unit = change.unit();
        post.positionNumber = change.positionNumber();
        post.title = change.title();
        post.ladder = change.ladder();
        post.grade = change.grade();
        post.step = change.step().orElse(0);
        post.basic = change.basic().map(b -> b.setScale(2)).orElse(null);
        post.city = change.city();
        post.workUnit = change.workUnit();
        return post;
    }

    /** The same as HR enters it. */
    NewCareerEvent.JobChange toChange() {
        return new NewCareerEvent.JobChange(agency, employeeNumber, unit, positionNumber, title, ladder, grade,
                step == 0 ? Optional.empty() : Optional.of(step), Optional.ofNullable(basic), city, workUnit);
    }

    PostColumns copy() {
        return new PostColumns().with(this);
    }

    /**
     * Lays over this what another names. A new grade or step without a salary leaves the salary unknown, not wrong; another agency
     * leaves behind what belonged to the one before: unit, number, position, place.
     */
    PostColumns with(PostColumns other) {
        if (!agency.isEmpty() && !other.agency.isEmpty() && !other.agency.equals(agency)) {
            unit = "";
            employeeNumber = "";
            positionNumber = "";
            workUnit = "";
        }
        boolean moved = !other.grade.isEmpty() && !other.grade.equals(grade) || other.step > 0 && other.step != step;
        agency = either(other.agency, agency);
        employeeNumber = either(other.employeeNumber, employeeNumber);
        unit = either(other.unit, unit);
        positionNumber = either(other.positionNumber, positionNumber);
        title = either(other.title, title);
        ladder = either(other.ladder, ladder);
        grade = either(other.grade, grade);
        step = other.step > 0 ? other.step : step;
        basic = other.basic != null ? other.basic : moved ? null : basic;
        city = either(other.city, city);
        workUnit = either(other.workUnit, workUnit);
        return this;
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private List<Object> values() {
        return List.of(agency, employeeNumber, unit, positionNumber, title, ladder, grade, step, basic == null ? "" : basic.stripTrailingZeros(),
                city, workUnit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostColumns post && values().equals(post.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(values());
    }
}
