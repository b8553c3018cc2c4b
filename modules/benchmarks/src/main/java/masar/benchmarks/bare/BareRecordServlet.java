package masar.benchmarks.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The same rows and cells as the bare Faces page, written by hand. */
@WebServlet("/record")
public class BareRecordServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** The cells of a person. */
    static final List<String> PERSON = List.of("first_ar", "father_ar", "grandfather_ar", "family_ar", "first_en", "father_en", "grandfather_en",
            "family_en", "birth", "sex", "nationality", "marital_status", "mobile", "email", "building", "street", "district", "address_city",
            "postal_code", "additional", "short_address", "iban");
    static final List<String> JOB = List.of("valid_from", "valid_until", "agency_code", "employee_number", "unit_code", "position_number", "title",
            "ladder_code", "grade", "step_no", "basic", "city_code", "work_unit", "status", "appointed_on", "grade_since");
    static final List<String> EVENT = List.of("kind", "from_day", "until_day", "decision_number", "decided", "agency_code", "title", "grade", "step_no",
            "basic", "remarks");
    static final List<String> QUALIFICATION = List.of("level_code", "major", "institution", "country", "graduated", "gpa", "study_mode", "equivalence");
    @Resource(lookup = "java:app/jdbc/bare") private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BareRecord record = BareRecord.read(database, Rows.who(request.getSession(false)));
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.write("<!DOCTYPE html><html><head><title>record</title></head><body><h1>");
        out.write(record.of("employee").get(0).get("national_id"));
        out.write("</h1>");
        table(out, PERSON, record.of("person_version"));
        // Of the versions of the post the page shows the one in force.
        table(out, JOB, record.of("job_version").stream().filter(v -> v.get("valid_until").startsWith("9999")).toList());
        table(out, QUALIFICATION, record.of("qualification_version"));
        table(out, EVENT, record.of("career_event"));
        table(out, List.of("number"), record.of("request"));
        out.write("</body></html>");
    }

    static void table(PrintWriter out, List<String> columns, List<Map<String, String>> rows) {
        out.write("<table><tbody>");
        for (Map<String, String> row : rows) {
            out.write("<tr>");
            for (String column : columns) {
                out.write("<td>");
                out.write(Rows.html(row.get(column)));
                out.write("</td>");
            }
            out.write("</tr>");
        }
        out.write("</tbody></table>");
    }
}
