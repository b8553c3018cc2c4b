package masar.retirement.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.retirement.Forecast;
import masar.retirement.ForecastCount;
import masar.retirement.ForecastOverview;
import masar.retirement.ForecastPerson;
import masar.retirement.Forecasts;
import masar.retirement.law.LeavingForecast.Kind;
import masar.ui.SheetFile;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The forecast as a file, read page by page: for the ministry every count of every agency, for an agency the people it shows. */
@WebServlet({"/ministry/forecast.csv", "/ministry/forecast.xlsx", "/agency/forecast.csv", "/agency/forecast.xlsx"})
public class ForecastFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AGENCIES = 50;
    private static final int PEOPLE = 200;
    private static final List<String> COUNTS = List.of("agency", "ladder", "grade", "what", "what_in_words", "month", "people");
    private static final List<String> PERSONS = List.of("national_id", "name", "agency", "ladder", "grade", "what", "what_in_words", "on");
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
        Forecast of = latest.get();
        if (ministry) {
            SheetFile.answer(request, response, "forecast-" + of.from(), COUNTS, texts.get("sheets.cut"), file -> {
                for (Slice<List<ForecastCount>> page = overview.all(of, "", AGENCIES);; page = overview.all(of, page.next(), AGENCIES)) {
                    file.all(Slice.all(page.rows().stream().flatMap(List::stream).toList()), at -> Slice.all(List.of()), c -> counted(of, c));
                    if (!page.isMore()) {
                        return;
                    }
                }
            });
            return;
        }
        Kind kind = ForecastPage.kind(text(request, "kind"));
        int month = ForecastPage.month(text(request, "month"));
        String language = Wishes.now().language();
        Slice<ForecastPerson> first = forecasts.people(of, kind, month, "", PEOPLE);
        SheetFile.answer(request, response, "forecast-" + of.from(), PERSONS, texts.get("sheets.cut"), file -> file.all(first,
                at -> forecasts.people(of, kind, month, at, PEOPLE), p -> List.of(p.nationalId(), p.name(language), p.who().map(w -> w.agency().code()).orElse(""), p.ladder(),
                        p.grade(), kind.name(), texts.get("forecast.kind." + kind, new Object[0]), p.on().map(LocalDate::toString).orElse(""))));
    }

    private List<?> counted(Forecast of, ForecastCount c) {
        return List.of(c.agency(), c.ladder(), c.grade(), c.kind().name(), texts.get("forecast.kind." + c.kind(), new Object[0]),
                c.month() == 0 ? "" : of.from().plusMonths(c.month() - 1L).toString(), c.people());
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
