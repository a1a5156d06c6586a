using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Tests.Parsing.Submissions;

public sealed class SubmissionReading(ITestOutputHelper output)
{
    private const string Whole = """
        <SEC-DOCUMENT>0000000000-24-000001.txt : 20240102
        <SEC-HEADER>CONFORMED SUBMISSION TYPE: S-1
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>EX-5.1
        <SEQUENCE>2
        <FILENAME>opinion.htm
        <DESCRIPTION>OPINION OF COUNSEL
        <TEXT>
        <html><body><p>We are of the opinion.</p></body></html>
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>S-1
        <SEQUENCE>1
        <FILENAME>forms-1.htm
        <TEXT>
        <html><body><p>We make widgets.</p></body></html>
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>GRAPHIC
        <SEQUENCE>3
        <FILENAME>logo.jpg
        <TEXT>
        begin 644 logo.jpg
        M_]C_X``02D9)1@`!`0$`8`!@``#_VP!#``$!`0$!
        end
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <FILENAME>notes.txt
        <TEXT>
        Plain words of an exhibit.
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """;

    private static readonly FilingReader Reader = new ServiceCollection()
        .AddPlainTextFilings().AddHtmlFilings().AddMarkdownFilings()
        .BuildServiceProvider().GetRequiredService<FilingReader>();

    [Fact]
    public void The_registration_statement_comes_first_and_the_exhibits_after_it()
    {
        var filing = Reader.Read("submission.txt", Whole);

        filing.Documents.Select(document => document.Type).Should().Equal("S-1", "EX-5.1", "EX-99.1");
        filing.Main.FileName.Should().Be("forms-1.htm");
        filing.Main.Blocks.Should().ContainSingle().Which.Text.Should().Be("We make widgets.");
        filing.Documents[1].Description.Should().Be("OPINION OF COUNSEL");
        filing.Documents[2].Blocks.Should().ContainSingle().Which.Text.Should().Be("Plain words of an exhibit.");
    }

    [Fact]
    public void Spans_are_offsets_into_the_submission()
    {
        var filing = Reader.Read("submission.txt", Whole);

        foreach (var block in filing.Blocks) Whole[block.Span.Start..block.Span.End].Should().Be(block.Text);
    }

    [Fact]
    public void One_document_with_its_header_is_read_without_the_header()
    {
        var filing = Reader.Read("forms-1.htm", "<DOCUMENT>\n<TYPE>S-1/A\n<SEQUENCE>1\n<FILENAME>f.htm\n<TEXT>\n<html><body><p>Words.</p></body></html>\n</TEXT>\n</DOCUMENT>\n");

        filing.Main.Type.Should().Be("S-1/A");
        filing.Main.Blocks.Should().ContainSingle().Which.Text.Should().Be("Words.");
    }

    [Fact]
    public void A_submission_cut_off_is_read_with_a_doubt()
    {
        var filing = Reader.Read("s.txt", Whole[..Whole.IndexOf("widgets", StringComparison.Ordinal)]);

        filing.Main.Outline.Problems.Select(problem => problem.Code).Should().Contain("submission-cut-off");
        filing.Main.Outline.IsReliable.Should().BeFalse();
    }

    [Fact]
    public void A_submission_of_pictures_only_is_refused()
    {
        var read = () => Reader.Read("s.txt", "<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>a.jpg\n<TEXT>\nbegin 644 a.jpg\nM\nend\n</TEXT>\n</DOCUMENT>\n");

        read.Should().Throw<FilingFormatException>().WithMessage("*no document that can be read*");
    }

    [Fact]
    public void Real_submissions_give_their_main_document_and_exhibits()
    {
        if (Corpus.Find(output, "filings") is not { } folder) return;
        foreach (var path in Directory.EnumerateFiles(folder, "*_full.txt"))
        {
            var filing = Reader.Read(path, File.ReadAllBytes(path));

            output.WriteLine($"{Path.GetFileName(path)}: {string.Join(", ", filing.Documents.Select(document => document.Type))}");
            filing.Main.IsExhibit.Should().BeFalse();
            filing.Main.Blocks.Should().HaveCountGreaterThan(20);
            filing.Documents.Skip(1).Should().OnlyContain(document => document.IsExhibit);
            filing.Blocks.Should().NotContain(block => block.Text.StartsWith("begin 6", StringComparison.Ordinal));
        }
    }
}
