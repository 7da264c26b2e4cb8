// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks, off screen unless told otherwise; each bench_*.cpp adds its own.
#include <QApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Names as they are written down: `startup`, not `startup/iterations:9/manual_time`.
template<class Reporter>
class PlainNames : public Reporter {
public:
    using Reporter::Reporter;
    using Run = benchmark::BenchmarkReporter::Run;
    void ReportRuns(const std::vector<Run>& runs) override
    {
        std::vector<Run> plain = runs;
        for (Run& run : plain) {
            run.run_name.iterations.clear();
            run.run_name.time_type.clear();
            run.run_name.min_time.clear();
        }
        Reporter::ReportRuns(plain);
    }
};

/// The library adds "/iterations:9/manual_time" to names before it filters them: a filter that ends with the
/// plain name must still find it.
std::string widened(std::string_view argument)
{
    constexpr std::string_view option = "--benchmark_filter=";
    if (!argument.starts_with(option) || !argument.ends_with('$'))
        return std::string(argument);
    argument.remove_suffix(1);
    return std::string(argument) + "(/iterations:[0-9]+)?(/manual_time)?$";
}

std::unique_ptr<benchmark::BenchmarkReporter> reporterFor(int argc, char** argv)
{
    const bool wantsJson = std::any_of(argv, argv + argc,
                                       [](std::string_view argument) { return argument == "--benchmark_format=json"; });
    if (wantsJson)
        return std::make_unique<PlainNames<benchmark::JSONReporter>>();
    return std::make_unique<PlainNames<benchmark::ConsoleReporter>>(
        benchmark::ConsoleReporter::OO_None); // plain text, for scripts too
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto reporter = reporterFor(argc, argv); // before the library takes its arguments away
    QApplication application(argc, argv);
    std::vector<std::string> words;
    for (int i = 0; i < argc; ++i)
        words.push_back(widened(argv[i]));
    std::vector<char*> given;
    for (std::string& word : words)
        given.push_back(word.data());
    given.push_back(nullptr);
    argv = given.data();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks(reporter.get());
    benchmark::Shutdown();
    return 0;
}
