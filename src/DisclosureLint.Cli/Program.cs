System.Console.WriteLine("disclosurelint");
