package masar.retirement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import masar.kernel.OpenToAll;

/** Writes whom a piece of a forecast found: one batch in the running transaction, below JPA, since of a nation they are hundreds of thousands. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class ForecastWriter {
    @Resource(lookup = "java:app/jdbc/masar") DataSource database;

    void write(List<ForecastPersonRow> people) {
        if (people.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("insert into retirement.forecast_person"
                + " (from_month, employee_id, national_id, agency, ladder, grade, kind, month_no, falls_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ForecastPersonRow one : people) {
                statement.setString(1, one.month);
                statement.setLong(2, one.employeeId);
                statement.setString(3, one.nationalId);
                statement.setString(4, one.agency);
                statement.setString(5, one.ladder);
                statement.setString(6, one.grade);
                statement.setString(7, one.kind.name());
                statement.setInt(8, one.monthNo);
                statement.setDate(9, Optional.ofNullable(one.on).map(Date::valueOf).orElse(null));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
