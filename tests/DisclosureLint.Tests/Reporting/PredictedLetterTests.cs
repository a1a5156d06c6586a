using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Formats;
using DisclosureLint.Reporting.Letters;
using DisclosureLint.Rules;
using DisclosureLint.Tests.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Reporting;

public sealed class PredictedLetterTests
{
    private static readonly Filing Draft = new FilingSketch()
        .In(SectionKind.ProspectusSummary).Text("We lead the field.", "Our pumps lead all others.")
        .In(SectionKind.UseOfProceeds).Text("We may use the money for anything.")
        .Build();

    [Fact]
    public void Comments_are_numbered_through_and_stand_in_the_order_of_the_draft() =>
        Letter(new CommentRule("DL9002", "anything"), new CommentRule("DL9001", "lead"))
            .Parts.Select(part => (part.Number, part.Findings[0].Rule.Id)).Should().Equal((1, "DL9001"), (2, "DL9002"));

    [Fact]
    public void Several_passages_under_one_heading_are_one_comment_with_bullets()
    {
        var part = Letter(new CommentRule("DL9001", "lead")).Parts.Should().ContainSingle().Subject;
        part.Text.Should().Be("We note “We lead the field.” Please revise.");
        part.Bullets.Should().Equal("“Our pumps lead all others”.");
    }

    [Fact]
    public void A_comment_about_the_whole_filing_comes_first_under_General()
    {
        var first = Letter(new CommentRule("DL9001", "lead"), new CommentRule("DL9002", "anything") { IsGeneral = true }).Parts[0];
        first.Headings.Should().ContainSingle().Which.Title.Should().Be("General");
        first.Findings[0].Rule.Id.Should().Be("DL9002");
    }

    [Fact]
    public void Infos_are_left_out() =>
        Letter(new CommentRule("DL9001", "lead") { Severity = Severity.Info }).Parts.Should().BeEmpty();

    [Fact]
    public void A_limit_keeps_the_gravest_comments_and_says_how_many_it_left_out()
    {
        var result = Lint(new CommentRule("DL9001", "lead"), new CommentRule("DL9002", "anything") { Severity = Severity.Error });
        var letter = PredictedLetter.Of(result, maxComments: 1);
        letter.Parts.Should().ContainSingle().Which.Findings[0].Rule.Id.Should().Be("DL9002");
        letter.LeftOut.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Head_and_foot_say_that_it_is_a_prediction(string name)
    {
        IReportFormat[] formats = [new LetterFormat(), new LetterMarkdownFormat(), new LetterHtmlFormat()];
        using var output = new StringWriter();
        formats.Single(format => format.Name == name).Write(
            new LintReport([Lint(new CommentRule("DL9001", "lead"))], [], [], "1.0.0"), output, new ReportSettings());
        output.ToString().Split("PREDICTED by DisclosureLint").Should().HaveCount(3, "once at the head and once at the foot");
    }

    public static TheoryData<string> Formats => ["letter", "letter-md", "letter-html"];

    private static PredictedLetter Letter(params Rule[] rules) => PredictedLetter.Of(Lint(rules));

    private static LintResult Lint(params Rule[] rules) => new Linter(rules).Lint(Draft);

    private sealed class CommentRule(string id, string word) : PhraseRule
    {
        public bool IsGeneral { get; init; }

        public Severity Severity { get; init; } = Severity.Warning;

        public override RuleDescriptor Descriptor => new()
        {
            Id = id,
            Name = "comment-" + id.ToLowerInvariant(),
            Title = "A comment",
            Message = "“{0}”",
            Why = "Because.",
            Fix = "Revise.",
            Comment = "We note “{quote}.” Please revise.",
            Severity = Severity,
            IsGeneral = IsGeneral,
        };

        public override IReadOnlyList<Example> Examples => [];

        protected override IReadOnlyList<string> Phrases => [word];

        protected override void Judge(PhraseContext hit) => hit.Report(hit.Sentence.Range);
    }
}
