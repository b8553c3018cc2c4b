package masar.retirement.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.kernel.text.Csv;
import masar.retirement.Forecast;
import masar.retirement.ForecastCount;
import masar.retirement.ForecastOverview;
import masar.retirement.ForecastPerson;
import masar.retirement.Forecasts;
import masar.retirement.law.LeavingForecast.Kind;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The forecast as CSV, read page by page: for the ministry every count of every agency, for an agency the people it shows. */
@WebServlet({"/ministry/forecast.csv", "/agency/forecast.csv"})
public class ForecastCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AGENCIES = 50;
    private static final int PEOPLE = 200;
    @Inject transient ForecastOverview overview;
    @Inject transient Forecasts forecasts;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ministry = request.getServletPath().startsWith("/ministry/");
        Optional<Forecast> latest;
        try {
            latest = ministry ? overview.latest() : forecasts.latest();
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (latest.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"forecast-" + latest.get().from() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Csv.MARK);
        if (ministry) {
            counts(latest.get(), response.getWriter());
        } else {
            people(latest.get(), ForecastPage.kind(text(request, "kind")), ForecastPage.month(text(request, "month")), response.getWriter());
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private void counts(Forecast of, PrintWriter out) {
        out.write(Csv.line(List.of("agency", "ladder", "grade", "what", "what_in_words", "month", "people")));
        Slice<List<ForecastCount>> page;
        String next = "";
        do {
            page = overview.all(of, next, AGENCIES);
            page.rows().forEach(agency -> agency.forEach(c -> out.write(Csv.line(List.of(c.agency(), c.ladder(), c.grade(), c.kind().name(),
                    texts.get("forecast.kind." + c.kind()), c.month() == 0 ? "" : of.from().plusMonths(c.month() - 1L).toString(), Long.toString(c.people()))))));
            next = page.next();
        } while (page.isMore() && !out.checkError());
    }

    private void people(Forecast of, Kind kind, int month, PrintWriter out) {
        String language = Wishes.now().language();
        out.write(Csv.line(List.of("national_id", "name", "agency", "ladder", "grade", "what", "what_in_words", "on")));
        Slice<ForecastPerson> page;
        String next = "";
        do {
            page = forecasts.people(of, kind, month, next, PEOPLE);
            page.rows().forEach(p -> out.write(Csv.line(List.of(p.nationalId(), p.name(language), p.who().map(w -> w.agency().code()).orElse(""), p.ladder(), p.grade(),
                    kind.name(), texts.get("forecast.kind." + kind), p.on().map(LocalDate::toString).orElse("")))));
            next = page.next();
        } while (page.isMore() && !out.checkError());
    }
}
